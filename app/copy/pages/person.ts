import { plural } from "#app/copy/en.ts";
import { spanOf } from "#app/copy/pages/promise.ts";

/** What stands on the page of somebody who works here. */
export const personWords = {
  cares: "What I care about",
  answers: "How soon I answer",
  heard: (heard: number) => `Within a year I was the first to answer ${plural(heard, "idea", "ideas")}.`,
  median: (hours: number) => `Half of them heard from me within ${spanOf(hours)}.`,
  kept: (kept: number, heard: number) =>
    kept === heard ? "None had to wait longer than we promised." : `${kept} of ${heard} came by the day we promised.`,
  notYet: "I have not been the first to answer an idea yet.",
  promise: "What we promise",
  ideas: "What I look after",
  noIdeas: "No idea just now.",
  moreIdeas: (n: number) => `And ${plural(n, "more idea", "more ideas")}.`,
  gems: "What I helped to bring about",
  none: "Nothing I looked after has come true yet",
  noneWords: "Ideas take their time. When one comes true, it will shine here.",
} as const;
