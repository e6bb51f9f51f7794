export const boardWords = {
  title: "Ideas",
  description: (site: string) => `Dream something up for ${site}, say me too, and see what comes true.`,
  emptyTitle: "The first stone is yours",
  empty: "Nobody has left an idea here yet. One sentence is enough; it may be half finished.",
  firstQuestion: "Ask the first dreamer question",
  noneTitle: "Nothing here with these filters",
  noTag: "There is no tag like that here, so these are the ideas of every tag.",
  none: "Try another stage, or look at everything.",
  nonePolish:
    "Only rough stones and ideas that are being polished can need polish. Try another order, or another stage.",
  noneMine: {
    ideas: "What you dream up is kept together here. One sentence is enough.",
    votes: "Ideas you say “me too” to are kept together here.",
    comments: "Ideas you say something about are kept together here.",
  },
  everything: "Show everything",
} as const;
