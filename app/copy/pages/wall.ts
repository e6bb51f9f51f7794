export const wallWords = {
  title: "Celebration wall",
  gem: (title: string) => `${title}, on the celebration wall`,
} as const;
