export const questionsWords = {
  title: "Dreamer questions",
  words: "We ask about hopes, not complaints, and tell what we heard.",
  emptyTitle: "No question yet",
  empty: "The first dreamer question will stand here. Ideas are welcome without one.",
  write: "Write a question",
  ideasEmptyTitle: "No answers yet",
  ideasEmpty: "Yours would be the first.",
  all: "See them all on the board",
} as const;
