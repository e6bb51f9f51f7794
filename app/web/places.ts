import type { Read } from "#db/connect.ts";
import type { Place } from "#db/places.ts";
import { questionByNumber } from "#db/questions.ts";
import { tagBySlug } from "#db/tags.ts";

/** A place in a sorted list as it stands in an address, "24517.83~0192…"; what is not one is the beginning. */
export function placeIn(text: string | null): Place | null {
  const [, key, id] = text?.match(/^(-?\d{1,14}(?:\.\d{1,20})?)~([0-9a-f-]{36})$/) ?? [];
  return key && id ? { key: Number(key), id } : null;
}

export function placeOut({ key, id }: Place): string {
  return `${key}~${id}`;
}

/** The addresses of what comes next in a list and of its beginning, for its pager. */
export function pagesAt(path: string, after: Place | null, next: Place | null) {
  return { next: next && `${path}?after=${placeOut(next)}`, first: after && path };
}

/** A word of an address, if it is one of those we know. */
export function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | null {
  return words.find((one) => one === word) ?? null;
}

/** The question that `?question=` names, if people can see it. */
export async function questionIn(read: Read, query: URLSearchParams) {
  const number = query.get("question") ?? "";
  return /^\d{1,9}$/.test(number) ? questionByNumber(read, Number(number), false) : null;
}

/** The tag that `?tag=` leads to, if any. */
export async function tagIn(read: Read, query: URLSearchParams) {
  return tagBySlug(read, query.get("tag") ?? "");
}
