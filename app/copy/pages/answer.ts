export const answerWords = {
  title: "Answer as yourself",
  words: "Say it back in your own words, tell what you saw, thank for something particular, and say what is next.",
  body: "Your answer",
  stage: "Stage",
  stageHint:
    "A stage changes only together with your words. Resting needs thanks, the honest reason, and what would wake the idea.",
  keep: "Leave it as it is",
  send: "Answer",
} as const;
