import { diffOfWords, mergeOf, type WordsDiff } from "./diff.ts";
import { seemsToChangeMeaning, type Words } from "./polish.ts";

/** A polish as it reads on top of an idea's words. */
export type Reading = {
  /** Whether the idea was given other words since it was polished. */
  isStale: boolean;
  /** The idea's words as they would be, and what that changes; null where somebody must take a fresh look. */
  merged: Words | null;
  diff: WordsDiff | null;
  /** What both changed at the same place, from what was polished. */
  conflict: { ours: WordsDiff; theirs: WordsDiff } | null;
  /** Whether the idea may well mean something else then. */
  likely: boolean;
};

/** How a polish reads on an idea's words: by itself, or with what was changed since. */
export function readingOf(
  { base, before, after }: { base: number; before: Words; after: Words },
  idea: Words & { revision: number },
): Reading {
  const isStale = base !== idea.revision;
  const merged = isStale ? mergeOf(before, idea, after) : after;
  const diff = merged && diffOfWords(idea, merged);
  return {
    isStale,
    merged,
    diff,
    conflict: merged ? null : { ours: diffOfWords(before, idea), theirs: diffOfWords(before, after) },
    likely: diff !== null && seemsToChangeMeaning(diff),
  };
}
