/** A text as it is searched: one form for each letter, without marks, in lower case, on one line. */
export function foldForSearch(text: string): string {
  return folded(text).replace(/\s+/g, " ").trim();
}

/** What an idea is found by: its title on the first line, its body on the second. */
export function searchTextOf({ title, body }: { title: string; body: string }): string {
  return `${foldForSearch(title)}\n${foldForSearch(body)}`;
}

const most = { letters: 200, terms: 8 };

/** What somebody looks for: its words, each once. Every character is meant as it stands; there are no operators. */
export function termsOf(query: string): string[] {
  // What no text holds can't be found, and PostgreSQL would not even take it.
  const sane = query
    .slice(0, most.letters)
    .toWellFormed()
    .replace(/\p{Cc}/gu, " ");
  const words = foldForSearch(sane).split(" ").filter(Boolean);
  return [...new Set(words)].slice(0, most.terms);
}

/** Whether a term is long enough for the index of three letters in a row. */
export function isIndexed(term: string): boolean {
  return [...term].length >= 3;
}

/** A term for `like`, in which % and _ mean themselves. */
export function literal(term: string): string {
  return term.replace(/[!%_]/g, "!$&");
}

/** Whether one of the terms is in a text. */
export function holdsOne(text: string, terms: string[]): boolean {
  const line = foldForSearch(text);
  return terms.some((term) => line.includes(term));
}

/** `at` is where it begins. */
export type Part = { at: number; text: string; hit: boolean };

/** A text in parts, those that hold one of the terms marked; together they are the text exactly. */
export function markedParts(text: string, terms: string[]): Part[] {
  const { line, from } = mapped(text);
  const isHit = new Array<boolean>(text.length).fill(false);
  for (const term of terms)
    for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + term.length)) {
      const end = from[at + term.length] ?? text.length;
      isHit.fill(true, from[at], end);
    }
  const parts: Part[] = [];
  for (const [place, character] of text.split("").entries()) {
    const last = parts.at(-1);
    if (last && last.hit === isHit[place]) last.text += character;
    else parts.push({ at: place, text: character, hit: isHit[place] === true });
  }
  return parts;
}

/** The text folded letter by letter, with the place in the text that each came from. */
function mapped(text: string): { line: string; from: number[] } {
  let line = "";
  const from: number[] = [];
  let place = 0;
  for (const letter of text) {
    for (const one of folded(letter)) {
      for (let unit = 0; unit < one.length; unit++) from.push(place);
      line += one;
    }
    place += letter.length;
  }
  return { line, from };
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
