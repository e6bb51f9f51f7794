import { limits } from "./limits.ts";
import { foldForSearch } from "./search.ts";

/** How alike two titles must be for one to be shown beside the other, and to be looked at before posting. Up to 1. */
export const alike = { worthShowing: 0.25, worthAsking: 0.6 };

/** A word of a title as it stands there (folded, see `search.ts`), and the root under which it is compared. */
export type TitleWord = { word: string; root: string };

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** The words of a title, each root once; also of scripts that put no spaces between them. What is no title is cut. */
export function titleWords(title: string): TitleWord[] {
  const words = new Map<string, TitleWord>();
  for (const { segment: word, isWordLike } of segmenter.segment(foldForSearch(title.slice(0, limits.title)))) {
    if (!isWordLike || /^[a-z0-9]$/.test(word)) continue;
    const root = rootOf(word);
    if (!words.has(root)) words.set(root, { word, root });
  }
  return [...words.values()];
}

/**
 * How alike two titles are, from 0 to 1: the mean of how many roots and how many trigrams they share. Both are Dice's
 * coefficient (L. R. Dice 1945, doi:10.2307/1932409). A root counts as much as it has letters, but for short ones such as
 * "the" and "for", which say next to nothing.
 */
export function likeness(words: TitleWord[], others: TitleWord[]): number {
  const rootsOf = (all: TitleWord[]) => all.map(({ root }) => root);
  const roots = dice(rootsOf(words), rootsOf(others), (root) => (saysLittle(root) ? 1 : root.length));
  return (roots + dice(trigramsOf(words), trigramsOf(others), () => 1)) / 2;
}

/** The words of a title that another one has as well, as they stand in the first. */
export function sharedWords(words: TitleWord[], others: TitleWord[]): string[] {
  const roots = new Set(others.map(({ root }) => root));
  return words.flatMap(({ word, root }) => (roots.has(root) ? [word] : []));
}

/** What words of one family have in common, roughly and in many languages: no plural s, and their first letters. */
function rootOf(word: string): string {
  const bare = word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
  return [...bare].slice(0, 6).join("");
}

function saysLittle(root: string): boolean {
  return /^\p{Script=Latin}{1,3}$/u.test(root);
}

function trigramsOf(words: TitleWord[]): string[] {
  const all = words.flatMap(({ word, root }) => {
    const letters = saysLittle(root) ? [] : [...` ${word} `];
    return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(""));
  });
  return [...new Set(all)];
}

function dice(ones: string[], others: string[], weightOf: (part: string) => number): number {
  const inOther = new Set(others);
  const sum = (parts: string[]) => parts.reduce((total, part) => total + weightOf(part), 0);
  const all = sum(ones) + sum(others);
  return all === 0 ? 0 : (2 * sum(ones.filter((part) => inOther.has(part)))) / all;
}
