import { markedParts } from "#app/domain/search.ts";

/** A text in which what was looked for is marked. */
export function Marked({ text, terms }: { text: string; terms: string[] }) {
  if (terms.length === 0) return text;
  return markedParts(text, terms).map(({ at, text, hit }) => (hit ? <mark key={at}>{text}</mark> : text));
}
