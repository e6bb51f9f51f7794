import { copy, plural } from "#app/copy/en.ts";
import { limits } from "#app/domain/limits.ts";

export const tagsWords = {
  title: "Tags",
  words:
    "What ideas are about, in a word or two. Whoever dreamed an idea up gives it tags, and so does everybody who works here.",
  name: "A new tag",
  create: "Make the tag",
  ideas: (n: number) => plural(n, "idea", "ideas"),
  emptyTitle: "No tag yet",
  empty: "A few are enough to begin with: what your customers would look for.",
  inUse: "In use",
  retired: "Retired",
  retiredWords: "They stay on their ideas and are given to no more.",
  length: `At most ${limits.tag} characters.`,
  rename: "Rename",
  merge: "Merge",
  retire: "Retire",
  bringBack: "Bring back",
  of: (what: string, tag: string) => `${what}: ${tag}`,
  renameTitle: "Rename a tag",
  renameWords: "Its old address leads to the new one, so links and bookmarks go on working.",
  newName: "Its new name",
  mergeTitle: "Merge a tag into another",
  mergeWords: (n: number) =>
    `${n === 0 ? "No idea bears it yet" : n === 1 ? "The one idea that bears it bears the other tag instead" : `The ${copy.count(n)} ideas that bear it bear the other tag instead`}, and its address leads there. This can’t be undone.`,
  withIdeas: (tag: string, n: number) => `${tag} (${plural(n, "idea", "ideas")})`,
  into: "Merge it into",
  choose: "Choose a tag",
  retireTitle: "Retire a tag",
  retireWords: "It stays on the ideas that have it and is given to no more. You can bring it back at any time.",
  bringBackTitle: "Bring a tag back",
  bringBackWords: "From now on it can be given to ideas again.",
} as const;

/** For giving an idea its tags. */
export const tagChoiceWords = {
  legend: "Tags",
  hint: `What is it about? At most ${limits.tags}.`,
  retired: "retired",
  title: "What is it about?",
  words: "Tags help others to find it.",
  new: "New tags",
  newHint: `Between commas, at most ${limits.tag} letters each. Please look above first.`,
  none: "There are no tags on this site yet.",
  send: "Keep these tags",
  change: "Change tags",
  add: "Add tags",
  label: "Tags",
} as const;
