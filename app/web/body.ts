import type { IncomingMessage } from "node:http";

const mostBytes = 256 * 1024;

/** Where pictures are taken in; everywhere else a body is short. */
const pictureDoors = [
  /^\/wall\/\d+\/pictures(\.data)?$/,
  /^\/you\/face(\.data)?$/,
  /^\/pilots\/\d+\/check-in(\.data)?$/,
];
/** More than a picture may have, so that one that is too large is told so by its form, with all that was typed. */
const mostWithPicture = 12 * 1024 * 1024;
/** So much of a picture that is far too large is let pass by, so that its browser hears the answer. */
const mostPassing = 64 * 1024 * 1024;

/** The whole body of a request; of one with a picture that is too large no more than its beginning, as a whole form. */
export async function readBody(incoming: IncomingMessage): Promise<Buffer | null | "too-large"> {
  if (incoming.method === "GET" || incoming.method === "HEAD") return null;
  const end = endOf(incoming);
  const most = end ? mostWithPicture : mostBytes;
  const passing = end ? mostPassing : mostBytes;
  if (Number(incoming.headers["content-length"] ?? 0) > passing) return "too-large";
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of incoming) {
    if (bytes <= most) parts.push(part);
    bytes += part.length;
    if (bytes > passing) return "too-large";
  }
  const body = Buffer.concat(parts);
  return end && bytes > most ? Buffer.concat([body.subarray(0, most), end]) : body;
}

/** How a form with files ends, where they are taken in; null elsewhere. */
function endOf({ url = "", headers }: IncomingMessage): Buffer | null {
  const [path = ""] = url.split("?");
  const [, boundary] = headers["content-type"]?.match(/^multipart\/form-data;.*boundary="?([^";]+)/i) ?? [];
  return boundary && pictureDoors.some((door) => door.test(path)) ? Buffer.from(`\r\n--${boundary}--\r\n`) : null;
}
