export const signUpWords = {
  title: "Make an account",
  words: "So that we know whom to answer, and whom to thank.",
  name: "Your name",
  nameHint: "It stands beside what you post yourself, for everyone to see. Another name than your own is welcome.",
  email: "E-mail address",
  emailHint: "Only you and the admin of this site see it.",
  password: "Password",
  passwordHint: (least: number) => `At least ${least} characters.`,
  send: "Make my account",
  account: "You have an account?",
  signIn: "Sign in",
} as const;
