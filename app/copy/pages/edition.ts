export const editionWords = {
  title: "What stands there now",
  nothing: "Nothing",
} as const;
