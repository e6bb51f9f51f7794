export const passwordWords = {
  title: "A new password",
  words: "It signs you out everywhere but on this device.",
  saved: "Your new password works from now on. Every other device was signed out.",
  present: "Your present password",
  password: "Your new password",
  save: "Change my password",
} as const;
