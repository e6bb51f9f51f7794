import { expect, test } from "vitest";
import { addComment, askForSeat, celebratePilot, concludePilot, leaveSeat } from "#app/commands/index.ts";
import { gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

async function concluded() {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes, and tea.", kind: "yes-and" });
  for (const name of ["Cleo", "June"]) await house.does(name, askForSeat, { number });
  await house.does("June", leaveSeat, { number });
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
