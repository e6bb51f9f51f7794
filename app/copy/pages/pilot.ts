export const pilotWords = {
  title: (idea: string) => `Pilot: ${idea}`,
  conclude: "Conclude it",
  celebrate: "Celebrate it",
} as const;
