export const seatWords = {
  title: "A seat in this pilot",
  take: "Ask for a seat",
  leave: "Leave",
  words: "A free seat is yours at once; otherwise you wait in order.",
} as const;
