export const ideaNewWords = {
  title: "Dream something up",
  words: "One sentence is enough. It may be half finished: others will help to polish it.",
  signed: (name: string) => `It will stand here under the name ${name}.`,
  signInLast: "You sign in at the very end; nothing you write is lost.",
  idea: "Your idea, in a sentence",
  ideaHint: "What would you love to see?",
  body: "More about it",
  bodyHint: "Who would it help? How do they manage today? Markdown works: **bold**, lists, > quotes.",
  question: "It answers",
  noQuestion: "No question, just an idea",
  send: "Leave it here",
  arrived: "Your stone is here. You hear from a human by",
} as const;
