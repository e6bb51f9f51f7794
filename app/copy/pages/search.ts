export const searchWords = {
  title: "Search the ideas",
  titleOf: (query: string) => `Ideas with “${query}”`,
  label: "Words from an idea’s title or text",
  send: "Search",
  open: "Search the ideas",
  all: "In every stage",
  stage: "Stage",
  found: (words: string) => `Ideas that hold ${words}`,
  keys: "Press / on any page to come here.",
  keysOff: "Switch this key off",
  keysOn: "Switch this key on",
  emptyTitle: "No stone like that yet",
  empty: (query: string) =>
    `Nobody has written about “${query}” so far. Fewer words, or only the beginning of one, may find more. Or it is yours to dream up.`,
  emptyFiltered: "Nothing like that with these filters. Without them there may be more.",
  everywhere: "Look everywhere",
  dream: "Dream it up",
} as const;
