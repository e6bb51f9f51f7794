import { expect, test } from "vitest";
import { acceptPolish, addComment, mergeIdea, withdrawPolish } from "#app/commands/index.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { offers, polished, polishNow } from "./polishing.ts";
import { happened, refused, toldBy } from "./story.ts";

const withdraws = (house: House, name: string, id: string) => house.does(name, withdrawPolish, { id });

test("Bo takes his polish back; doing it again changes nothing, and nobody is bothered", async () => {
  const house = await aHouse();
  const id = await offers(house, "Bo", await house.idea());
  expect(await toldBy(house, () => withdraws(house, "Bo", id))).toEqual({});
  expect(await polishNow(house, id)).toMatchObject({ state: "withdrawn", decidedBy: house.id("Bo") });
  expect(await happened(house, () => withdraws(house, "Bo", id))).toEqual([]);
});

test("nobody takes back another's, not even staff or the dreamer", async () => {
  const house = await aHouse();
  const id = await offers(house, "Bo", await house.idea());
  for (const name of ["Ann", "Sam", "Ada", "Cleo"])
    expect(await refused(house, () => withdraws(house, name, id))).toBe("not-yours (forbidden)");
});

test("whose words it grew from may take it back, whoever offered it", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const { to } = await house.does("Bo", addComment, { number }, { body: "And no phones.", kind: "yes-and" });
  const body = "And no phones.";
  const id = await offers(house, "Cleo", number, { body, from: to.split("#c-")[1] as string });
  await withdraws(house, "Bo", id);
  expect((await polishNow(house, id)).state).toBe("withdrawn");
});

test("what was accepted stays", async () => {
  const house = await aHouse();
  const id = await offers(house, "Bo", await house.idea());
  await house.does("Ann", acceptPolish, { id }, polished);
  expect(await refused(house, () => withdraws(house, "Bo", id))).toBe("polish-decided (state)");
});

test("a polish of an idea that was merged is still read, and taken back", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = await offers(house, "Bo", number);
  await house.does("Sam", mergeIdea, { number: await house.idea("Quiet hours") }, { from: number });
  await withdraws(house, "Bo", id);
  expect((await polishNow(house, id)).state).toBe("withdrawn");
});
