export const signInWords = {
  title: "Sign in",
  words: "Good to have you back.",
  back: "Sign in, and we take you back to what you were doing.",
  email: "E-mail address",
  password: "Password",
  send: "Sign in",
  toThank: "First, who shall we thank? Your idea is kept meanwhile.",
  kept: "First, who are you? Your words are kept meanwhile.",
  toVote: "First, who are you? Then you can say me too.",
  signUp: "Make an account",
  demoTitle: "Try it as one of these",
  demo: (password: string) => `The password is ${password} for all of them.`,
  demoPeople: {
    "ada@demo.test": "Ada, admin",
    "sam@demo.test": "Sam, staff",
    "ann@demo.test": "Ann, customer",
    "bo@demo.test": "Bo, customer",
  },
} as const;

/** Why one signs in: to leave an idea, to vote, to go on with what one typed, or just to come back. */
export function reasonFor(next: string): string {
  if (next.startsWith("/ideas/new")) return signInWords.toThank;
  if (/^\/ideas\/\d+\/vote/.test(next)) return signInWords.toVote;
  if (next.endsWith("?kept")) return signInWords.kept;
  return next === "/" ? signInWords.words : signInWords.back;
}
