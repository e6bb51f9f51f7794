export const hostWords = {
  title: "Look after this idea",
  words: "Its host is the person who owns what the dreamer experiences from here on.",
  send: "Become its host",
} as const;
