import { renderMarkdown } from "./markdown.ts";
import { markedParts } from "./search.ts";

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
  return shortened(plainOf(markdown), most);
}

/** The words around the first of the terms (see `search.ts`) in a text without its Markdown; null where none is in it. */
export function excerptAround(markdown: string, terms: string[], most = 180): string | null {
  const plain = plainOf(markdown);
  const hit = markedParts(plain, terms).find((part) => part.hit);
  if (!hit) return null;
  const from = hit.at > most / 2 ? plain.indexOf(" ", hit.at - most / 3) + 1 : 0;
  return `${from > 0 ? "… " : ""}${shortened(plain.slice(Math.min(from, hit.at)), most)}`;
}

function shortened(plain: string, most: number): string {
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : wholeCharacters(cut)).replace(/[\s,;:.–-]{1,9}$/u, "")} …`;
}

/** The first sentence of a story, for its card. */
export function firstSentence(markdown: string): string {
  const plain = excerptOf(markdown, 400);
  const end = plain.search(/[.?…](?=\s|["”’])/);
  return end > 20 ? plain.slice(0, end + 1) : excerptOf(markdown, 160);
}

/** What a reader sees of a Markdown text, on one line. */
function plainOf(markdown: string): string {
  const entities: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  return renderMarkdown(markdown)
    .replace(/<\/li>\s*<li>/g, ", ")
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(strong|em|s|code|a)\b/.test(tag) ? "" : " "))
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] as string)
    .replace(/\s+/g, " ")
    .trim();
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

function wholeCharacters(cut: string): string {
  return cut.replace(/[\ud800-\udbff]$/, "");
}

/** One line as Markdown that says exactly that, at most `most` long; for links and lists. */
export function inMarkdown(line: string, most = 120): string {
  const short =
    line.length > most
      ? `${[...line]
          .slice(0, most - 1)
          .join("")
          .trimEnd()}…`
      : line;
  return short.replace(/[\\`*_{}[\]()<>#~|&!]/g, "\\$&").replace(/:\/\//g, "\\://");
}
