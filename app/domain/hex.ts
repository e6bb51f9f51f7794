/** "#36c" and "3366CC" → "#3366cc"; null for what is no colour. */
export function hexOf(text: string): string | null {
  const [, digits] = text.trim().match(/^#?([0-9a-f]{6}|[0-9a-f]{3})$/i) ?? [];
  if (!digits) return null;
  const six = digits.length === 6 ? digits : digits.replace(/./g, "$&$&");
  return `#${six.toLowerCase()}`;
}
