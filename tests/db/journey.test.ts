import { expect, test } from "vitest";
import { answerIdea, askForSeat, castVote, concludePilot, sayProvenance, shipIdea } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import type { Site } from "#db/site.ts";
import { theSite } from "#db/site.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

async function journey(house: House) {
  const site = (await theSite(house.db.read)) as Site;
  const view = await ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
  return view?.journey.map(({ kind, by, stage }) => [kind, by?.name ?? null, stage].filter(Boolean).join(" "));
}

test("the journey of an idea is told in the order in which it happened, and only what is for everybody", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(1);
  await house.does("Bo", castVote, { number });
  await house.does("Sam", answerIdea, { number }, { body: "We heard you." });
  await house.pilot(number);
  await house.later(7);
  await house.does("Cleo", askForSeat, { number: "1" });
  await house.later(1);
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Yes." });
  await house.later(1);
  await house.does("June", shipIdea, { number }, { body: "Here.", story: "It is quiet." });
  const steps = await journey(house);
  expect(steps?.filter((step) => !/heard/.test(step))).toEqual([
    "idea-posted Ann",
    "pilot-opened Sam",
    "pilot-started",
    "pilot-concluded Sam",
    "idea-shipped June shipped",
  ]);
});

test("where an idea comes from is told when it is said by itself, not with the answer that says so", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(1);
  await house.does("Sam", answerIdea, { number }, { body: "We heard you.", provenance: "new" });
  expect(await journey(house)).toEqual(["idea-posted Ann", "idea-heard Sam"]);
  await house.later(1);
  await house.does("June", sayProvenance, { number }, { provenance: "known", knownSince: "2026-01-07" });
  expect((await journey(house))?.slice(2)).toEqual(["provenance-changed June"]);
  const later = await aHouse();
  await later.idea();
  await later.later(1);
  await later.does("Sam", sayProvenance, { number: "1" }, { provenance: "new" });
  expect((await journey(later))?.slice(1)).toEqual(["provenance-said Sam"]);
});

test("of a deed and what followed from it, what says most is told, in its order", async () => {
  for (let n = 0; n < 5; n++) {
    const house = await aHouse();
    const number = await house.idea();
    await house.later(1);
    await house.does("Sam", answerIdea, { number }, { body: "Let's.", stage: "polishing" });
    expect(await journey(house)).toEqual(["idea-posted Ann", "idea-heard Sam", "stage-changed Sam polishing"]);
    await house.later(1);
    await house.does("June", answerIdea, { number }, letsRest);
    expect((await journey(house))?.slice(3)).toEqual(["idea-answered June", "stage-changed June resting"]);
  }
});
