export const boardWords = {
  title: "Ideas",
  description: (site: string) => `Dream something up for ${site}, say me too, and see what comes true.`,
  emptyTitle: "The first stone is yours",
  empty: "Nobody has left an idea here yet. One sentence is enough; it may be half finished.",
  firstQuestion: "Ask the first dreamer question",
  noneTitle: "Nothing here with these filters",
  none: "Try another stage, or look at everything.",
  everything: "Show everything",
} as const;
