import { plural } from "#app/copy/en.ts";

export const ideaWords = {
  thank: "Thank somebody for this",
  answerTo: "Answer to",
  dreamedBy: "dreamed it up on",
  retoldBy: "wrote it down for a customer on",
  retold: "for a customer",
  steps: "How far it has come",
  stepDone: "done",
  steps4: { rough: "Rough stone", polishing: "Polishing", piloting: "In pilot", shipped: "Shipped" },
  restingTitle: "Resting",
  restingWords: "This idea rests for now, with thanks.",
  restingAnswer: "The answer says why, and what would wake it.",
  restingPilot: "The pilot says what we learnt.",
  side: "About this idea",
  host: "Host",
  hostWords: "looks after this idea",
  noHost: "It is looking for a host.",
  heard: "Heard",
  heardAfter: (span: string) => `answered ${span}`,
  promise: "Promise",
  promiseBy: "By",
  promiseLate: "We promised an answer by",
  promiseWords: (days: number | null) =>
    days === null
      ? "you hear from a human. We promised it when this was posted."
      : `you hear from a human. We answer every idea within ${plural(days, "working day", "working days")}.`,
  journey: "Journey",
  to: "to",
  pilots: "Pilots",
  celebration: "See it on the celebration wall",
} as const;
