/** Whether bytes begin as a JPEG, PNG, GIF, WebP or AVIF does, whatever their name says. Nothing else is opened. */
export function isPicture(bytes: Buffer): boolean {
  const at = (from: number, to: number) => bytes.toString("latin1", from, to);
  return (
    at(0, 3) === "\xff\xd8\xff" ||
    at(0, 8) === "\x89PNG\r\n\x1a\n" ||
    /^GIF8[79]a$/.test(at(0, 6)) ||
    (at(0, 4) === "RIFF" && at(8, 12) === "WEBP") ||
    /^ftypavi[fs]$/.test(at(4, 12))
  );
}
