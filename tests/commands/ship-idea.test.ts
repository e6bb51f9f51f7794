import { expect, test } from "vitest";
import {
  acceptPolish,
  addComment,
  answerIdea,
  askForSeat,
  castVote,
  concludePilot,
  deleteComment,
  openPilot,
  shipIdea,
} from "#app/commands/index.ts";
import { gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { celebrations, pilots } from "#db/schema.ts";
import { wallTotals } from "#db/tallies.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft } from "./drafting.ts";
import { offers, polished } from "./polishing.ts";
import { formId, happened, refused, toldBy } from "./story.ts";

const form = { body: "It is here.", story: "Before it was **loud**. Now it is quiet." };
const ships = (house: House, name = "Sam", change: object = {}) =>
  house.does(name, shipIdea, { number: "1" }, { ...form, ...change });

test("an idea ships with a reply to everyone and a story for the wall", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => ships(house));
  expect(done.find(({ kind }) => kind === "idea-shipped")).toMatchObject({
    cause: null,
    about: ["idea"],
    data: { idea: 1, celebration: 1, from: "rough", to: "shipped" },
  });
  const follows = done.filter(({ cause }) => cause === "idea-shipped").map(({ kind }) => kind);
  expect(follows.sort()).toEqual([
    "celebration-made",
    "credit-proposed",
    "credit-proposed",
    "credit-proposed",
    "host-taken",
    "idea-heard",
  ]);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({
    stage: "shipped",
    hostId: house.id("Sam"),
    heardBy: house.id("Sam"),
  });
  expect(await ideaRow(house.db.read, null, 1)).toMatchObject({ comments: 1 });
  expect(await gemView(house.db.read, 1)).toMatchObject({
    kind: "shipped",
    credits: [],
    html: "<p>Before it was <strong>loud</strong>. Now it is quiet.</p>",
  });
  expect(await wallTotals(house.db.read)).toEqual({ shipped: 1, credited: 0, learnt: 0 });
});

test("credit is proposed to everybody for what they really did, and each is told", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "Yes, and tea.", kind: "yes-and" });
  await house.does("June", castVote, { number });
  await house.pilot(number, 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number: "1" });
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Yes." });
  const told = await toldBy(house, () => ships(house, "June"));
  expect(told).toEqual({
    Sam: ["credit-proposed", "credit-proposed"],
    Ann: ["credit-proposed", "idea-shipped"],
    Bo: ["credit-proposed", "idea-shipped"],
    Cleo: ["credit-proposed"],
  });
  const roles = async (name: string) =>
    (await creditsOf(house.db.read, house.id(name))).map(({ role, state }) => `${role} ${state}`).sort();
  expect(await roles("Sam")).toEqual(["champion proposed", "maker proposed"]);
  expect([await roles("Ann"), await roles("Bo"), await roles("Cleo")]).toEqual([
    ["dreamer proposed"],
    ["polisher proposed"],
    ["tester proposed"],
  ]);
});

test("who was asked for a polish is not asked again, and the credit knows what else they did", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = await offers(house, "Bo", number);
  await house.does("Ann", acceptPolish, { id }, polished);
  await house.does("Bo", addComment, { number }, { body: "Yes, and tea.", kind: "yes-and" });
  await ships(house);
  const bos = await creditsOf(house.db.read, house.id("Bo"));
  expect(bos).toMatchObject([{ role: "polisher", state: "proposed", evidence: { polishes: 1, yesAnds: 1 } }]);
});

test("nobody is credited for what they took back, asked or only offered, nor for a pilot that stayed a draft", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { id: formId(), body: "Yes, and tea.", kind: "yes-and" });
  await house.does("Cleo", addComment, { number }, { body: "Tea?", parent: formId() });
  await house.does("Bo", deleteComment, { id: formId() });
  await offers(house, "Cleo", number);
  await draft(house, number);
  await ships(house, "June");
  for (const name of ["Bo", "Cleo", "Sam"]) expect(await creditsOf(house.db.read, house.id(name)), name).toEqual([]);
  expect((await creditsOf(house.db.read, house.id("June"))).map(({ role }) => role).sort()).toEqual([
    "champion",
    "maker",
  ]);
});

test("nothing ships while it is being tried, rests, or has shipped", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  expect(await refused(house, () => ships(house))).toBe("pilot-runs (state)");
  await house.later(8);
  expect(await refused(house, () => ships(house))).toBe("pilot-runs (state)");
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "stop", learned: "No." });
  expect(await refused(house, () => ships(house))).toBe("idea-rests (rule)");
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Again.", stage: "piloting" });
  await ships(house);
  expect(await refused(house, () => ships(house))).toBe("already-celebrated (state)");
});

test("shipping five times at once is one party", async () => {
  const house = await aHouse();
  await house.idea();
  const all = await Promise.allSettled(["Sam", "June", "Ada", "Sam", "June"].map((name) => ships(house, name)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await house.db.read.$count(celebrations)).toBe(1);
  expect(await recount(house.db.read)).toEqual([]);
});

test("what ships while a pilot opens never has both", async () => {
  const house = await aHouse();
  const pilot = { hypothesis: "A", measure: "B", places: "1", from: "2026-05-11", to: "2026-05-12" };
  for (let n = 1; n <= 12; n++) {
    const number = await house.idea();
    // Adopted, so that opening the next pilot leaves the stage as it is.
    await house.pilot(number);
    await house.does(
      "Sam",
      concludePilot,
      { number: String(await house.db.read.$count(pilots)) },
      { outcome: "adopt", learned: "Yes." },
    );
    await Promise.allSettled([
      house.does("June", openPilot, { number }, pilot),
      house.does("Sam", shipIdea, { number }, form),
    ]);
    const row = await ideaRow(house.db.read, null, Number(number));
    expect([row?.stage === "shipped", row?.pilot !== null].filter(Boolean)).toHaveLength(1);
  }
});

test("nothing ships without words or a story, and by staff alone", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => ships(house, "Sam", { body: " ", story: "" }))).toEqual({
    body: "required",
    story: "required",
  });
  expect(await refused(house, () => ships(house, "Sam", { credits: "mine" }))).toEqual({ credits: "unknown-field" });
  expect(await refused(house, () => ships(house, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => ships(house, "Vi"))).toBe("sign-in-first (sign-in)");
});
