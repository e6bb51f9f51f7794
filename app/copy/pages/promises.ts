import type { PromiseDeed, PromiseState } from "#app/domain/promise.ts";

const states: Record<PromiseState, string> = {
  open: "Promised",
  kept: "Kept",
  broken: "Broken",
  "kept-late": "Kept late",
};

/** A deed told of somebody ("Sam" + by), or of nobody when it was the clock. */
const deeds: Record<PromiseDeed, { by: string; alone: string }> = {
  made: { by: "promised it, for", alone: "Promised for" },
  moved: { by: "moved it to", alone: "Moved to" },
  kept: { by: "kept it", alone: "It was kept" },
  broken: { by: "broke it", alone: "The day passed, and it was not kept. We are sorry." },
  "kept-late": { by: "kept it late", alone: "It was kept late" },
};

export const promisesWords = {
  heading: "What we promised",
  by: "By",
  states,
  deeds,
  on: "on",
  history: "What became of it",

  title: "Make a promise",
  words: "A day, and what you will have done by then. It is public, with your name; whether you keep it is counted.",
  pilotWords: "It stands on the pilot’s page, with your name; whether you keep it is counted.",
  what: "What you promise",
  whatHint: "Something anybody can check: “We will measure both rooms and show you the figures.”",
  day: "By",
  send: "Promise it",

  keep: "Kept",
  keepTitle: "You kept it",
  keepWords: "Everybody who follows the idea is told.",
  keepLate: "Its day has passed, so it is shown as kept late and stays counted as broken. Better late than never.",
  how: "How",
  howHint: "A line on what came of it.",
  keepSend: "It is kept",

  move: "Move",
  moveTitle: "Move a promise",
  moveWords: "The old day and your reason stay visible, and everybody who follows the idea is told.",
  newDay: "To",
  reason: "Why",
  reasonHint: "Plainly: “the carpenter is ill until Monday”.",
  moveSend: "Move it",

  next: "Promise a next step",
} as const;
