import { expect, test } from "vitest";
import { castVote, openRecruiting, shareHypothesis } from "#app/commands/index.ts";
import { draftView, sharedHypotheses } from "#db/hypotheses.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { bare, draft, edit, whole } from "./drafting.ts";
import { happened, refused, toldBy } from "./story.ts";

const shares = (house: House, name = "Sam") => house.does(name, shareHypothesis, { number: "1" });
const secret = { notes: "canary-notes", who: "canary-who", questions: "canary-question", capMoney: "77777" };

async function drafted(form: object = whole) {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", form);
  return house;
}

test("what is believed is open to everybody then, and nothing else of the draft", async () => {
  const house = await drafted({ ...whole, ...secret });
  const reading = { readerId: null, forStaff: false, today: "2026-05-04" };
  expect(await draftView(house.db.read, 1, reading)).toBeNull();
  expect(await sharedHypotheses(house.db.read)).toEqual([]);
  expect(await happened(house, () => shares(house))).toMatchObject([
    { kind: "hypothesis-shared", about: ["idea", "pilot"], data: { idea: 1, pilot: 1 } },
  ]);
  const view = await draftView(house.db.read, 1, reading);
  expect(view).toMatchObject({ shared: true, hypothesis: whole.hypothesis, wouldJoin: 0, inside: null });
  const list = await sharedHypotheses(house.db.read);
  expect(list).toMatchObject([{ number: 1, hypothesis: whole.hypothesis }]);
  expect(JSON.stringify([view, list])).not.toMatch(/canary|77777/);
});

test("the dreamer and those who voted are asked, once however often it is shared", async () => {
  const house = await drafted();
  await house.does("Bo", castVote, { number: "1" });
  const told = await toldBy(house, async () => {
    await Promise.all([shares(house), shares(house, "June"), shares(house)]);
  });
  expect(told).toEqual({ Ann: ["hypothesis-shared"], Bo: ["hypothesis-shared"] });
});

test("there must be something to share", async () => {
  const house = await drafted(bare);
  expect(await refused(house, () => shares(house))).toBe("hypothesis-blank (rule)");
  await edit(house, "1", { ...bare, hypothesis: "We believe that … will help" });
  expect(await refused(house, () => shares(house))).toBe("hypothesis-blank (rule)");
});

test("a pilot that has opened is there to be read anyway", async () => {
  const house = await drafted();
  await house.does("Sam", openRecruiting, { number: "1" });
  expect(await refused(house, () => shares(house))).toBe("pilot-not-draft (state)");
});

test("only staff share", async () => {
  const house = await drafted();
  expect(await refused(house, () => shares(house, "Ann"))).toBe("not-found (missing)");
});
