/** What is wrong with a text that no page could show, or null. Tabs and line breaks are fine. */
export function faultOf(text: string): "control-characters" | null {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text) || !isWellFormed(text)
    ? "control-characters"
    : null;
}

/** Line ends as LF; everything else is kept as typed. */
export function tidy(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The first words of a text without its Markdown, for lists; at most `most` characters, cut between words. */
export function excerptOf(markdown: string, most = 180): string {
  const plain = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+[.)])[ \t]+/gm, "")
    .replace(/[*_`~]{1,3}(\S(?:[^*_`~]*\S)?)[*_`~]{1,3}/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : wholeCharacters(cut)).replace(/[\s,;:.–-]+$/u, "")} …`;
}

/** The first sentence of a story, for its card. */
export function firstSentence(markdown: string): string {
  const plain = excerptOf(markdown, 400);
  const end = plain.search(/[.?…](?=\s|["”’])/);
  return end > 20 ? plain.slice(0, end + 1) : excerptOf(markdown, 160);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

function wholeCharacters(cut: string): string {
  return cut.replace(/[\ud800-\udbff]$/, "");
}
