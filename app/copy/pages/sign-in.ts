export const signInWords = {
  title: "Sign in",
  words: "Good to have you back.",
  back: "Sign in, and we take you back to what you were doing.",
  email: "E-mail address",
  password: "Password",
  send: "Sign in",
  toThank: "First, who shall we thank? Then your idea.",
  toVote: "First, who are you? Then your vote counts.",
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
