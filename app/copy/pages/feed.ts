/** The feeds, and the links to them. */
export const feedWords = {
  follow: "Follow by feed",
  ideas: (site: string) => `New ideas at ${site}`,
  ideasWords: "Every rough stone as it is left here.",
  shipped: (site: string) => `What came true at ${site}`,
  shippedWords: "Every gem as it comes to the celebration wall.",
  question: (title: string) => `Answers to “${title}”`,
  questionWords: "Every idea as it answers this dreamer question.",
} as const;
