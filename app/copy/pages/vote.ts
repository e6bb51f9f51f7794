export const voteWords = {
  title: "Say me too",
  words: "Your vote tells how many people an idea would make glad. You can take it back at any time.",
  add: "Me too",
  take: "Take my vote back",
} as const;
