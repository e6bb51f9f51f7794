export const concludeWords = {
  title: "Conclude the pilot",
  words: "Say what came of it. The idea’s stage follows, and everyone who took part is told.",
  outcome: "What comes of it",
  outcomes: {
    adopt: { label: "Adopt", hint: "It works. The idea stays in pilot while it is being made." },
    adapt: { label: "Adapt", hint: "Promising. The idea goes back to polishing." },
    stop: { label: "Stop", hint: "The idea rests, with what you learnt as the reason." },
  },
  learned: "What you learnt",
  learnedHint: "What you expected, what happened, with figures.",
  send: "Conclude",
} as const;
