import { diffArrays } from "diff";
import { diff3Merge } from "node-diff3";
import type { Words } from "./polish.ts";

/** A stretch of a text that was changed: it stayed, came or went; or it stayed and is left out for its length. */
export type DiffPart = { kind: "same" | "added" | "removed" | "cut"; text: string };

/** What was changed of an idea's words. */
export type WordsDiff = { title: DiffPart[]; body: DiffPart[] };

/** Beyond so many words that came or went, it is told line by line, and beyond so many lines as a whole. */
const mostEdits = { words: 300, lines: 300 };

/** What was changed from one text to another, word by word in any script. Without "added" it is the one text exactly. */
export function diffOf(before: string, after: string): DiffPart[] {
  return (
    diffBy(wordsOf(before), wordsOf(after), mostEdits.words) ??
    diffBy(linesOf(before), linesOf(after), mostEdits.lines) ?? [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]
  );
}

/** What was changed of title and body. */
export function diffOfWords(before: Words, after: Words): WordsDiff {
  return { title: diffOf(before.title, after.title), body: diffOf(before.body, after.body) };
}

/** A change with no more of what stayed than about `around` characters before and after it. */
export function folded(parts: DiffPart[], around = 60): DiffPart[] {
  return parts.flatMap((part, at): DiffPart[] => {
    if (part.kind !== "same" || part.text.length <= 3 * around) return [part];
    const words = wordsOf(part.text);
    const head = at === 0 ? "" : within(words, around).join("");
    const tail = at === parts.length - 1 ? "" : within(words.reverse(), around).reverse().join("");
    const between = part.text.slice(head.length, part.text.length - tail.length);
    const all: DiffPart[] = [
      { kind: "same", text: head },
      { kind: "cut", text: between },
      { kind: "same", text: tail },
    ];
    return all.filter(({ text }) => text);
  });
}

/**
 * What two people made of the same words, in one; null where both changed the same place, so that somebody has to take
 * a fresh look.
 */
export function mergeOf(base: Words, one: Words, other: Words): Words | null {
  const title = mergeTexts(base.title, one.title, other.title);
  const body = mergeTexts(base.body, one.body, other.body);
  return title === null || body === null ? null : { title, body };
}

/** Merging looks at every pair of equal words; beyond so many pairs, as where one sign fills a page, it is not tried. */
const mostPairs = 200_000;

function mergeTexts(base: string, one: string, other: string): string | null {
  if (one === base || one === other) return other;
  if (other === base) return one;
  const [before, ours, theirs] = [wordsOf(base), wordsOf(one), wordsOf(other)];
  if (pairsOf(before, ours) + pairsOf(before, theirs) > mostPairs) return null;
  const regions = diff3Merge(ours, before, theirs);
  return regions.every(({ ok }) => ok) ? regions.flatMap(({ ok = [] }) => ok).join("") : null;
}

function pairsOf(one: string[], other: string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  return other.reduce((pairs, word) => pairs + (counts.get(word) ?? 0), 0);
}

function diffBy(before: string[], after: string[], maxEditLength: number): DiffPart[] | null {
  const parts = diffArrays(before, after, { maxEditLength });
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })) ?? null
  );
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words of a text, each with the spaces before it; marks and line breaks stand alone. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let spaces = "";
  for (const { segment } of segmenter.segment(text)) {
    if (/^[^\S\n]+$/.test(segment)) spaces += segment;
    else {
      words.push(spaces + segment);
      spaces = "";
    }
  }
  return spaces ? [...words, spaces] : words;
}

/** The first of some words, `most` characters in all. */
function within(words: string[], most: number): string[] {
  let length = 0;
  const end = words.findIndex((word) => {
    length += word.length;
    return length > most;
  });
  return words.slice(0, end);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
