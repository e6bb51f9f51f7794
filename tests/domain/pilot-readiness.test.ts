import { expect, test } from "vitest";
import { type Drafted, isSaid, type Lack, missingFrom, whyNotTried } from "#app/domain/pilot-readiness.ts";

const today = "2026-05-04";
const ready: Drafted = {
  hypothesis: "We believe that it helps.",
  measure: "We’ll know when half come back.",
  yardstick: "words",
  target: null,
  capMoney: 500,
  capPeople: null,
  capDays: null,
  openTo: "everyone",
  openToTagId: null,
  startsOn: "2026-05-11",
  endsOn: "2026-05-25",
  hostWorksHere: true,
  ideas: [{ stage: "rough", isMerged: false, isInPilot: false }],
};
const idea = (change: Partial<Drafted["ideas"][number]>) => ({
  ideas: [...ready.ideas, { stage: "piloting" as const, isMerged: false, isInPilot: false, ...change }],
});

test("nothing is missing from a draft that says all", () => {
  expect(missingFrom(ready, today)).toEqual([]);
});

test.each<[Partial<Drafted>, Lack[]]>([
  [{ hypothesis: " " }, ["hypothesis"]],
  [{ hypothesis: "We believe that … for … will …" }, ["hypothesis"]],
  [{ measure: "We’ll know when …" }, ["measure"]],
  [{ yardstick: "pulse" }, ["target"]],
  [{ yardstick: "figure", target: 0 }, []],
  [{ yardstick: "yes-no" }, []],
  [{ capMoney: null }, ["cap"]],
  [{ capMoney: null, capDays: 0 }, []],
  [{ startsOn: today, endsOn: today }, []],
  [{ startsOn: "2026-05-25", endsOn: "2026-05-11" }, ["dates"]],
  [{ startsOn: "2026-05-01", endsOn: "2026-05-03" }, ["dates", "first-day"]],
  [{ startsOn: "2026-05-03" }, ["first-day"]],
  [{ hostWorksHere: false }, ["host"]],
  [{ openTo: "tag" }, ["tag"]],
  [{ openTo: "tag", openToTagId: "quiet" }, []],
  [idea({}), []],
  [idea({ stage: "shipped" }), ["idea-shipped"]],
  [idea({ stage: "resting" }), ["idea-rests"]],
  [idea({ isMerged: true }), ["idea-merged"]],
  [idea({ isInPilot: true }), ["idea-in-pilot"]],
])("from a draft with %j is missing: %j", (change, missing) => {
  expect(missingFrom({ ...ready, ...change }, today)).toEqual(missing);
});

test("a sentence with a gap in it is not said; one that trails off is", () => {
  expect(["", "…", "We believe that … will help.", "(…) and so on"].map(isSaid)).toEqual([false, false, false, true]);
  expect(isSaid("Tea, cake and so on…")).toBe(true);
});

test("what is shipped or rests is not tried", () => {
  expect((["rough", "polishing", "piloting", "shipped", "resting"] as const).map(whyNotTried)).toEqual([
    null,
    null,
    null,
    "idea-shipped",
    "idea-rests",
  ]);
});
