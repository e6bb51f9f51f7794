/** Words that judge where an answer could listen, by what is better said instead. They are warned of, never refused. */
const phrases = {
  unfortunately: ["unfortunately", "sadly", "regrettably", "I'm afraid", "I am afraid"],
  cannot: ["can't", "cannot", "can not", "won't", "will not", "not possible", "impossible", "unable to"],
  policy: ["policy", "policies", "against the rules", "not supported"],
  priority: ["not a priority", "low priority", "no plans", "not planned", "out of scope", "no resources", "by design"],
  already: ["already told", "already said", "already answered", "as I said", "as we said", "as mentioned", "as stated"],
  small: ["obviously", "simply", "you should have", "you must understand"],
} as const;
export type Judging = keyof typeof phrases;
export const judgings = Object.keys(phrases) as Judging[];

/** Which kinds of judging words are in a text. */
export function judgingIn(text: string): Judging[] {
  return judgings.filter((kind) => new RegExp(patternOf(kind), "iu").test(text));
}

/** A regular expression, for the flags "iu", that finds one kind in a text: whole words, with any apostrophe. */
export function patternOf(kind: Judging): string {
  const any = phrases[kind].map((phrase) => phrase.replaceAll("'", "['’]").replaceAll(" ", "\\s+")).join("|");
  return `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`;
}
