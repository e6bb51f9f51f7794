/** What share pictures say, besides what pages say. */
export const cardWords = {
  dreamedBy: (name: string) => `Dreamed by ${name}`,
  person: "Dreaming along",
  staff: "Part of the team",
  gem: (number: number) => `Celebration wall, No. ${number}`,
  site: "Ideas, dreamed up and built together",
  siteWords: "Bring one half finished. Others polish it, a few try it first, and whoever brought it about is named.",
} as const;
