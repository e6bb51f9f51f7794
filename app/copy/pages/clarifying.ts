export const clarifyingWords = {
  states: { waits: "waits for an answer", answered: "answered" },
  title: "We ask you",
  asks: "asks you",
  reply: "Your answer",
  send: "Send answer",

  toYou: "Somebody asks you",
  toYouWords: "A few words are enough, and your idea goes on.",
  about: "about",

  own: "Questions you asked",
  waitsFor: "waits for",
  answeredOn: "answered on",
} as const;
