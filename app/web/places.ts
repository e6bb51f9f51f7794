import { stages } from "#app/domain/stage.ts";
import type { Read } from "#db/connect.ts";
import type { Place } from "#db/places.ts";
import { questionByNumber } from "#db/questions.ts";
import { tagBySlug } from "#db/tags.ts";

/** A place in a sorted list as it stands in an address, "24517.83~0192…"; what is not one is the beginning. */
export function placeIn(text: string | null): Place | null {
  const [, key, id] = text?.match(/^(-?\d{1,14}(?:\.\d{1,20})?)~([0-9a-f-]{36})$/) ?? [];
  return key && id ? { key: Number(key), id } : null;
}

/** A place as `placeIn` reads it. */
export function placeOut({ key, id }: Place): string {
  return `${key}~${id}`;
}

/** A number in an address: of a question, or of the last one shown in a list by number. Null when it is none. */
export function numberAt(text: string | null): number | null {
  return text && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** An id that an address names; null when it is none. */
export function idAt(text: string | null): string | null {
  return text && /^[0-9a-f-]{36}$/.test(text) ? text : null;
}

/** The addresses of what comes next in a list and of its beginning, for its pager. */
export function pagesAt(path: string, after: Place | null, next: Place | null) {
  return { next: next && `${path}?after=${placeOut(next)}`, first: after && path };
}

/** A word of an address, if it is one of those we know. */
export function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | null {
  return words.find((one) => one === word) ?? null;
}

/** The stage, tag and question that an address narrows a list to; `moved` says that it names an older address of the tag. */
export async function filtersIn(read: Read, query: URLSearchParams) {
  const number = numberAt(query.get("question"));
  const [question, { tag, moved }] = await Promise.all([
    number === null ? null : questionByNumber(read, number, false),
    tagIn(read, query),
  ]);
  return {
    shown: {
      stage: oneOf(stages, query.get("stage")),
      tag: tag?.slug ?? null,
      question: question?.number ?? null,
    },
    question,
    tag,
    moved,
  };
}

/** The tag that an address narrows a list to; `moved` says that it names an older address of it. */
export async function tagIn(read: Read, query: URLSearchParams) {
  const tag = await tagBySlug(read, query.get("tag") ?? "");
  return { tag, moved: tag !== null && tag.slug !== query.get("tag") };
}
