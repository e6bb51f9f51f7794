import { expect, test } from "vitest";
import { acceptPolish, declinePolish } from "#app/commands/index.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { ideaNow, offers, polished, polishNow } from "./polishing.ts";
import { kinds, refused, toldBy } from "./story.ts";

const declines = (house: House, name: string, id: string, said = "A lovely thought.") =>
  house.does(name, declinePolish, { id }, { said });

async function anOffer(by = "Bo") {
  const house = await aHouse();
  const number = await house.idea();
  return { house, number, id: await offers(house, by, number) };
}

test("Ann declines with a kind word: the idea stays, and Bo reads it", async () => {
  const { house, number, id } = await anOffer();
  expect(await toldBy(house, () => declines(house, "Ann", id))).toEqual({ Bo: ["polish-declined"] });
  expect(await polishNow(house, id)).toMatchObject({ state: "declined", said: "A lovely thought.", revision: null });
  expect(await ideaNow(house, number)).toMatchObject({ revision: 1, polishesCount: 0, stage: "rough" });
});

test("without a word nobody declines", async () => {
  const { house, id } = await anOffer();
  expect(await refused(house, () => declines(house, "Ann", id, " "))).toEqual({ said: "required" });
});

test("staff decline others' polishes, and not their own; customers only those of their own ideas", async () => {
  const { house, number, id } = await anOffer("Sam");
  expect(await refused(house, () => declines(house, "Sam", id))).toBe("own-polish (forbidden)");
  expect(await refused(house, () => declines(house, "Bo", id))).toBe("not-yours (forbidden)");
  expect(await kinds(house, () => declines(house, "June", id))).toEqual(["polish-declined"]);
  const bos = await offers(house, "Bo", number);
  expect(await kinds(house, () => declines(house, "Sam", bos))).toEqual(["polish-declined"]);
});

test("accepted and declined at once, one of the two holds", async () => {
  const { house, number, id } = await anOffer();
  const done = await Promise.allSettled([
    declines(house, "Sam", id),
    house.does("Ann", acceptPolish, { id }, polished),
  ]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { state } = await polishNow(house, id);
  expect((await ideaNow(house, number)).revision).toBe(state === "accepted" ? 2 : 1);
  expect(await refused(house, () => declines(house, "June", id))).toBe("polish-decided (state)");
});
