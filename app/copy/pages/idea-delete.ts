export const ideaDeleteWords = {
  title: "Take this idea back?",
  words: "Its words will be gone for good. You can do this as long as nobody else has joined in.",
  send: "Take it back",
} as const;
