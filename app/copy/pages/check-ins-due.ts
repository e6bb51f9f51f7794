export const checkInsDueWords = {
  title: "How does it go?",
  words: "A word from you is due on what you try. It takes ten seconds.",
  ask: "Say how it goes",
  last: "You last told us on",
  first: "You have not told us yet.",
} as const;
