import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptPolish,
  addComment,
  askForSeat,
  celebratePilot,
  concludePilot,
  declineCredit,
  leaveSeat,
  mergeIdea,
  shipIdea,
} from "#app/commands/index.ts";
import { celebrationByNumber, contributor, gemPage, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { newestGems } from "#db/feeds.ts";
import { ledgerOf } from "#db/ledger.ts";
import { aHouse } from "../support/house.ts";
import { checksIn } from "./checked-in.ts";
import { offers } from "./polishing.ts";
import { happened, refused, toldBy } from "./story.ts";

async function concluded(checking: string[] = [], also: string[] = []) {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes, and tea.", kind: "yes-and" });
  for (const name of ["Cleo", "June"]) await house.does(name, askForSeat, { number });
  await house.does("June", leaveSeat, { number });
  for (const name of also) await house.does(name, askForSeat, { number });
  for (const name of checking) await checksIn(house, name, number);
  const celebrate = (name = "June", story = "We learnt **much**. It was loud.") =>
    house.does(name, celebratePilot, { number }, { story });
  return { house, number, celebrate };
}

test("a pilot that stopped is celebrated for what was learnt, and those who tried earn credit", async () => {
  const { house, number, celebrate } = await concluded();
  expect(await refused(house, () => celebrate())).toBe("pilot-not-concluded (rule)");
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "Loud." });
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => celebrate());
    expect(done.find(({ cause }) => cause === null)).toMatchObject({
      kind: "pilot-celebrated",
      about: ["idea", "pilot"],
      data: { pilot: 1, celebration: 1 },
    });
    expect(done.filter(({ cause }) => cause === "pilot-celebrated").map(({ kind }) => kind)).toContain(
      "celebration-made",
    );
  });
  expect(Object.keys(told)).toEqual(["Sam", "Ann", "Bo", "Cleo"]);
  const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
  expect(credit).toMatchObject({ role: "tester", state: "proposed", shownName: null });
  expect(await creditsOf(house.db.read, house.id("June"))).toEqual([]);
  expect(await gemView(house.db.read, 1)).toMatchObject({
    kind: "pilot",
    outcome: "stop",
    pilot: { number: 1 },
    credits: [],
  });
});

test("it is celebrated once, with a story, by staff", async () => {
  const { house, number, celebrate } = await concluded();
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  expect(await refused(house, () => celebrate("Sam", " "))).toEqual({ story: "required" });
  expect(await refused(house, () => celebrate("Cleo"))).toBe("staff-only (forbidden)");
  const all = await Promise.allSettled([celebrate(), celebrate("Sam"), celebrate("Ada")]);
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => celebrate())).toBe("already-celebrated (state)");
});

test("who checked in is asked once how to be named, also when the idea ships, and stands on both gems", async () => {
  const { house, number, celebrate } = await concluded(["Cleo"]);
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  const testers = async () =>
    (await creditsOf(house.db.read, house.id("Cleo"))).filter(({ role }) => role === "tester");
  const [credit] = await testers();
  await house.does("Cleo", acceptCredit, { id: credit?.id }, { shown: "name", page: "open" });
  await celebrate();
  const dreamed = (await creditsOf(house.db.read, house.id("Ann"))).find(({ role }) => role === "dreamer");
  await house.does("Ann", acceptCredit, { id: dreamed?.id }, { shown: "name" });
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "We made it." });
  expect(await testers()).toMatchObject([
    { state: "accepted", about: { href: "/wall/1/a-quiet-hour-on-weekday-mornings" } },
  ]);
  const on = async (gem: number) => (await gemView(house.db.read, gem))?.credits.map(({ name }) => name).sort();
  expect(await on(1)).toEqual(["Ann", "Cleo"]);
  expect(await on(2), "what Ann accepted for the pilot is not the word she is asked for now").toEqual(["Cleo"]);
  expect((await newestGems(house.db.read)).map(({ credits }) => credits.length)).toEqual([1, 2]);
  const gem = (await gemView(house.db.read, 2))?.credits[0];
  expect(Object.keys(gem ?? {}).sort()).toEqual(["evidence", "handle", "id", "name", "role", "what"]);
});

test("who was asked when it concluded hears that it is celebrated, but for who said no", async () => {
  const { house, number, celebrate } = await concluded(["Cleo", "Ann"], ["Ann"]);
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
  await house.does("Cleo", declineCredit, { id: credit?.id });
  await house.later(1);
  const told = await toldBy(house, () => celebrate());
  expect(told.Ann).toContain("pilot-celebrated");
  expect(told).not.toHaveProperty("Cleo");
});

test("who took part in a pilot that is not celebrated stands on their page with what shipped", async () => {
  const { house, number } = await concluded(["Cleo"]);
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
  await house.does("Cleo", acceptCredit, { id: credit?.id }, { shown: "name", page: "open" });
  expect(await contributor(house.db.read, "cleo")).toMatchObject({ gems: [], underway: [{ number: 1 }] });
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "We made it." });
  expect(await contributor(house.db.read, "cleo")).toMatchObject({
    gems: [{ number: 1, role: "tester" }],
    underway: [],
  });
});

test("who tried what was merged into it, also by way of another, is asked once, and stands once on the gem that ships", async () => {
  const house = await aHouse();
  for (const title of ["A quiet hour", "A silent hour", "No music before nine", "Soft chairs"]) await house.idea(title);
  for (const [at, names] of [["Cleo"], ["Cleo", "Bo"], ["June", "Bo"]].entries()) {
    const number = await house.pilot(String(at + 1));
    for (const name of names) await house.does(name, askForSeat, { number });
    for (const name of names) await checksIn(house, name, number);
    await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  }
  await house.does("Sam", mergeIdea, { number: "2" }, { from: "3" });
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "2" });
  const testers = async (name: string) =>
    (await creditsOf(house.db.read, house.id(name))).filter(({ role }) => role === "tester");
  for (const name of ["Cleo", "Bo", "June"])
    for (const { id } of await testers(name))
      await house.does(name, acceptCredit, { id }, { shown: "name", page: "open" });
  expect(await contributor(house.db.read, "june")).toMatchObject({ gems: [], underway: [{ number: 1 }] });
  const asked = await Promise.all(["Cleo", "Bo", "June"].map(async (name) => (await testers(name)).length));
  const ship = (number: string) => house.does("Sam", shipIdea, { number }, { body: "Here.", story: "We made it." });
  await ship("1");
  await ship("4");
  expect(await Promise.all(["Cleo", "Bo", "June"].map(async (name) => (await testers(name)).length))).toEqual(asked);
  const { gems } = await gemPage(house.db.read, null);
  expect(gems.map(({ credits }) => credits.map(({ role, name }) => `${role} ${name}`).sort())).toEqual([
    [],
    ["tester Bo", "tester Cleo", "tester June"],
  ]);
  for (const name of ["cleo", "bo", "june"])
    expect((await contributor(house.db.read, name))?.gems, name).toMatchObject([{ number: 1, role: "tester" }]);
});

test("who polished what was merged into it is asked once, and stands on the gem that ships and in its ledger", async () => {
  const house = await aHouse();
  for (const title of ["A quiet hour", "A silent hour"]) await house.idea(title);
  for (const name of ["Bo", "Cleo"]) {
    const title = `A silent hour, as ${name} says it`;
    const id = await offers(house, name, "2", { title, body: "Hush." });
    await house.does("Ann", acceptPolish, { id }, { title, body: "Hush." });
  }
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "2" });
  const polishes = async (name: string) => await creditsOf(house.db.read, house.id(name));
  for (const { id } of await polishes("Bo"))
    await house.does("Bo", acceptCredit, { id }, { shown: "name", page: "open" });
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "We made it." });
  expect([(await polishes("Bo")).length, (await polishes("Cleo")).length]).toEqual([1, 1]);
  const { gems } = await gemPage(house.db.read, null);
  expect(gems[0]?.credits.map(({ role, name }) => `${role} ${name}`)).toEqual(["polisher Bo"]);
  expect((await contributor(house.db.read, "bo"))?.gems).toMatchObject([{ number: 1, role: "polisher" }]);
  const ledger = await ledgerOf(house.db.read, (await celebrationByNumber(house.db.read, 1))?.subject as string);
  const polishers = ledger.filter(({ role }) => role === "polisher");
  expect(polishers.map(({ name, state }) => `${name} ${state}`).sort()).toEqual(["Bo accepted", "Cleo proposed"]);
});

test("once anybody checked in, a seat alone earns no credit; it does where nobody ever did", async () => {
  const some = await concluded(["Cleo"], ["Ann"]);
  const none = await concluded([], ["Ann"]);
  const asked: string[][] = [];
  for (const { house, number, celebrate } of [some, none]) {
    await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "No." });
    await celebrate();
    const named = ["Cleo", "Ann", "June"].map(async (name) =>
      (await creditsOf(house.db.read, house.id(name))).some(({ role }) => role === "tester") ? [name] : [],
    );
    asked.push((await Promise.all(named)).flat());
  }
  expect(asked).toEqual([["Cleo"], ["Cleo", "Ann"]]);
});
