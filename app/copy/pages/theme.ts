export const themeWords = {
  title: "Light or dark",
  send: "Remember",
  words: "This device remembers it; others keep their own.",
  hints: {
    light: "Bright walls, black type.",
    dark: "Dark walls, for the evening.",
    auto: "Light or dark as it is set there, by day and by night.",
  },
} as const;
