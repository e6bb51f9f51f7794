import { faultOfDates, hasGap, mayBeginOn, type OpenTo, wantsTarget, type Yardstick } from "./pilot.ts";
import type { RefusalCode } from "./refusal.ts";
import { mayMove, type Stage } from "./stage.ts";

/** What may still be missing from a draft, in the order in which it is told. */
export const lacks = [
  "hypothesis",
  "measure",
  "target",
  "cap",
  "dates",
  "first-day",
  "host",
  "tag",
  "idea-merged",
  "idea-shipped",
  "idea-rests",
  "idea-in-pilot",
] as const;
export type Lack = (typeof lacks)[number];

/** A draft as far as it matters for opening it. */
export type Drafted = {
  hypothesis: string;
  measure: string;
  yardstick: Yardstick;
  target: number | null;
  capMoney: number | null;
  capPeople: number | null;
  capDays: number | null;
  openTo: OpenTo;
  openToTagId: string | null;
  startsOn: string;
  endsOn: string;
  hostWorksHere: boolean;
  ideas: { stage: Stage; isMerged: boolean; isInPilot: boolean }[];
};

/** What must be said or changed before a draft can look for people; nothing when it can. */
export function missingFrom(draft: Drafted, today: string): Lack[] {
  const { capMoney, capPeople, capDays, ideas } = draft;
  const stands = ideas.map(({ stage }) => whyNotTried(stage));
  const missing: Record<Lack, boolean> = {
    hypothesis: !isSaid(draft.hypothesis),
    measure: !isSaid(draft.measure),
    target: wantsTarget(draft.yardstick) && draft.target === null,
    cap: capMoney === null && capPeople === null && capDays === null,
    dates: faultOfDates(draft.startsOn, draft.endsOn, today) !== null,
    "first-day": !mayBeginOn(draft.startsOn, today),
    host: !draft.hostWorksHere,
    tag: draft.openTo === "tag" && draft.openToTagId === null,
    "idea-merged": ideas.some(({ isMerged }) => isMerged),
    "idea-shipped": stands.includes("idea-shipped"),
    "idea-rests": stands.includes("idea-rests"),
    "idea-in-pilot": ideas.some(({ isInPilot }) => isInPilot),
  };
  return lacks.filter((lack) => missing[lack]);
}

/** Whether a sentence of the draft says something, without a gap left to fill. */
export function isSaid(sentence: string): boolean {
  return sentence.trim() !== "" && !hasGap(sentence);
}

/** Why an idea can't be tried in a pilot that opens now; null when it can. */
export function whyNotTried(stage: Stage): RefusalCode | null {
  if (mayMove(stage, "piloting", "pilot-opened")) return null;
  return stage === "shipped" ? "idea-shipped" : "idea-rests";
}
