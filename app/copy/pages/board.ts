export const boardWords = {
  title: (site: string) => `${site}: ideas`,
  emptyTitle: "The first stone is yours",
  empty: "Nobody has left an idea here yet. One sentence is enough; it may be half finished.",
  firstQuestion: "Ask the first dreamer question",
  noneTitle: "Nothing here with these filters",
  none: "Try another stage, or look at everything.",
  everything: "Show everything",
} as const;
