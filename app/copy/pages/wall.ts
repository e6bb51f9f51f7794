export const wallWords = {
  title: "Celebration wall",
  gem: (title: string) => `${title}, on the celebration wall`,
  claps: (count: number) => (count === 1 ? "1 clap" : `${count.toLocaleString("en-GB")} claps`),

  filters: "Which gems",
  kind: "What they come from",
  kinds: { all: "All", shipped: "Shipped", learnt: "Learnt from a pilot" },
  year: "Year",
  years: "Every year",
  tags: "Tags",
  dropTag: "Show the gems of every tag",
  dropYear: "Show the gems of every year",
  noTag: "There is no tag like that here, so these are the gems of every tag.",
  noneTitle: "No gem like that yet",
  none: "Nothing on the wall is all of this at once. Look at the whole collection, or leave one of the filters out.",
  everything: "Show every gem",
} as const;
