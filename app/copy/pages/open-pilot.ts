export const openPilotWords = {
  title: "Try it small",
  words: "It looks for people at once, and starts by itself on its first day.",
  hypothesis: "What we believe",
  hypothesisHint: "We believe that … for … will …",
  measure: "How we will know",
  measureHint: "Set it now, before anybody has seen a result.",
  places: "Places",
  from: "First day",
  to: "Last day",
  send: "Open the pilot",
} as const;
