import { expect, test } from "vitest";
import { answerIdea, castVote, chooseWay, takeBackChoice, withdrawVote } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import { recount } from "#db/recount.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, kinds, refused } from "./story.ts";

const ways = { way1: "One quiet hour a day", way2: "A quiet room", way3: "A softer mill" };
const answers = (house: House, form: object, name = "Sam") =>
  house.does(name, answerIdea, { number: "1" }, { body: "So.", ...form });

async function seen(house: House, name?: string) {
  const site = (await theSite(house.db.read)) as Site;
  const reading = { site, now: house.now(), readerId: name ? house.id(name) : null, forStaff: false };
  const view = await ideaView(house.db.read, 1, reading);
  return { ways: view?.ways ?? [], asked: view?.choosesWays };
}

/** How many each of the ways offered first would help. */
async function counts(house: House) {
  return (await seen(house)).ways[0]?.ways.map(({ choices }) => choices);
}

/** Sam answers with ways forward; Bo and Cleo want the idea, Ann dreamed it. */
async function asked() {
  const house = await aHouse();
  await house.idea();
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number: "1" });
  const { to } = await answers(house, ways);
  const id = to.split("#c-")[1] as string;
  const [offered] = (await seen(house)).ways;
  const [hour = "", room = "", mill = ""] = (offered?.ways ?? []).map((way) => way.id);
  const chooses = (name: string, way: string) => house.does(name, chooseWay, { id }, { way });
  const takesBack = (name: string) => house.does(name, takeBackChoice, { id });
  return { house, id, hour, room, mill, chooses, takesBack };
}

test("an answer offers two or three ways, in their order, and never one alone", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => answers(house, { way1: "This" }))).toEqual({ way2: "required" });
  expect(await refused(house, () => answers(house, { way2: "This", way3: " " }))).toEqual({ way1: "required" });
  await answers(house, { way1: "This", way3: "That" });
  expect((await seen(house)).ways).toMatchObject([{ open: true, ways: [{ words: "This" }, { words: "That" }] }]);
  expect(await refused(house, () => answers(house, { ...ways, body: "And?" }))).toBe("ways-open (rule) at way1");
});

test("the dreamer and the voters choose one each, change it and take it back, and everybody reads how many", async () => {
  const { house, hour, room, chooses, takesBack } = await asked();
  const done = await happened(house, () => chooses("Ann", hour));
  expect(done).toMatchObject([{ kind: "way-chosen", by: house.id("Ann"), about: ["comment", "idea"] }]);
  await chooses("Bo", hour);
  await chooses("Cleo", room);
  expect(await counts(house)).toEqual([2, 1, 0]);
  expect(await kinds(house, () => chooses("Bo", room))).toEqual(["way-chosen"]);
  expect(await kinds(house, () => chooses("Bo", room))).toEqual([]);
  expect(await counts(house)).toEqual([1, 2, 0]);
  expect((await seen(house, "Bo")).ways[0]?.ways.map(({ mine }) => mine)).toEqual([false, true, false]);
  expect(await kinds(house, () => takesBack("Bo"))).toEqual(["choice-taken-back"]);
  expect(await kinds(house, () => takesBack("Bo"))).toEqual([]);
  expect(await counts(house)).toEqual([1, 1, 0]);
});

test("whoever neither dreamed it nor wants it is not asked", async () => {
  const { house, hour, chooses } = await asked();
  expect((await seen(house, "Ann")).asked).toBe(true);
  expect((await seen(house, "Bo")).asked).toBe(true);
  expect((await seen(house, "June")).asked).toBe(false);
  expect((await seen(house)).asked).toBe(false);
  expect(await refused(house, () => chooses("June", hour))).toBe("not-asked (forbidden)");
  expect(await refused(house, () => chooses("Vi", hour))).toBe("sign-in-first (sign-in)");
  await chooses("Bo", hour);
  await chooses("Ann", hour);
  await house.does("Ann", castVote, { number: "1" });
  for (const name of ["Bo", "Ann"]) await house.does(name, withdrawVote, { number: "1" });
  expect(await counts(house)).toEqual([1, 0, 0]);
  expect(await refused(house, () => chooses("Bo", hour))).toBe("not-asked (forbidden)");
});

test("a later answer chooses one and says why; from then on nobody is asked", async () => {
  const { house, hour, room, chooses, takesBack } = await asked();
  await chooses("Bo", hour);
  expect(await refused(house, () => answers(house, { body: "This.", chosen: "something" }))).toBe(
    "unknown-way (rule) at chosen",
  );
  const { to } = await answers(house, { body: "The room, since the mill stays.", chosen: room }, "June");
  expect((await seen(house)).ways).toMatchObject([
    {
      open: false,
      chosenIn: to.split("#c-")[1],
      ways: [{ chosen: false, choices: 1 }, { chosen: true, choices: 0 }, { chosen: false }],
    },
  ]);
  expect(await refused(house, () => chooses("Ann", hour))).toBe("ways-closed (state)");
  expect(await refused(house, () => takesBack("Bo"))).toBe("ways-closed (state)");
  expect(await refused(house, () => answers(house, { body: "No, that.", chosen: hour }))).toBe(
    "ways-closed (state) at chosen",
  );
});

test("choosing one, an answer may ask about others", async () => {
  const { house, hour } = await asked();
  await house.later(1);
  await answers(house, { body: "The hour. Which one?", chosen: hour, way1: "At eight", way2: "At ten" });
  expect((await seen(house)).ways.map(({ open }) => open)).toEqual([false, true]);
});

test("a way that belongs to another answer, or to nothing, is not chosen", async () => {
  const { house, hour, chooses } = await asked();
  expect(await refused(house, () => chooses("Ann", "no-such-way"))).toBe("unknown-way (rule) at way");
  expect(await refused(house, () => house.does("Ann", chooseWay, { id: "no-such" }, { way: hour }))).toBe(
    "not-found (missing)",
  );
});

test("whatever many do at once, each has one choice and the counts are true", async () => {
  const { house, hour, room, mill, chooses, takesBack } = await asked();
  await Promise.allSettled([
    chooses("Bo", hour),
    chooses("Bo", room),
    chooses("Cleo", mill),
    chooses("Ann", mill),
    takesBack("Cleo"),
    chooses("Cleo", hour),
    answers(house, { body: "The room.", chosen: room }, "June"),
    answers(house, { body: "The mill.", chosen: mill }),
  ]);
  expect(await recount(house.db.read)).toEqual([]);
  const [offered] = (await seen(house)).ways;
  expect(offered?.ways.filter(({ chosen }) => chosen)).toHaveLength(1);
});
