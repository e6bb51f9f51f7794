import { expect, test } from "vitest";
import { answerIdea, castVote, withdrawVote } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { burst } from "#app/domain/vote.ts";
import { ideaRow } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { inParts, newcomers, seen } from "./crowd.ts";
import { happened, kinds, toldBy } from "./story.ts";

test("Bo says me too, and the idea has one vote that is his", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  expect(await ideaRow(house.db.read, house.id("Bo"), Number(number))).toMatchObject({ votes: 1, mine: true });
  expect(await ideaRow(house.db.read, house.id("Cleo"), Number(number))).toMatchObject({ votes: 1, mine: false });
});

test("voting ten times at once is voting once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await Promise.all(Array.from({ length: 10 }, () => house.does("Bo", castVote, { number })));
  expect(await ideaRow(house.db.read, null, Number(number))).toMatchObject({ votes: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes cast and taken back at once by everybody add up", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  await Promise.all(
    names.flatMap((name) => [
      house.does(name, castVote, { number }),
      house.does(name, withdrawVote, { number }),
      house.does(name, castVote, { number }),
    ]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("a vote taken back is gone, and taking it back again changes nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await house.does("Bo", withdrawVote, { number });
  await house.does("Bo", withdrawVote, { number });
  expect(await ideaRow(house.db.read, house.id("Bo"), Number(number))).toMatchObject({ votes: 0, mine: false });
});

test("Vi, who only visits, is asked to sign in first", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await expect(house.does("Vi", castVote, { number })).rejects.toThrow(new Refusal("sign-in-first"));
});

test("there is no voting for an idea that does not exist", async () => {
  const house = await aHouse();
  await expect(house.does("Bo", castVote, { number: "99" })).rejects.toThrow(new Refusal("not-found"));
});

test("Bo says how much it would mean and what it would change, at once or later, and changes his mind", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const says = (form: Record<string, string>) => house.does("Bo", castVote, { number }, form);
  await says({});
  expect(await kinds(house, () => says({ strength: "3", reason: " I could think. " }))).toEqual(["vote-weighed"]);
  expect(await seen(house, "Bo")).toMatchObject({
    votes: 1,
    meant: { nice: 0, matters: 0, vital: 1 },
    vote: { strength: 3, reason: "I could think." },
  });
  await says({ strength: "2" });
  expect(await seen(house, "Bo")).toMatchObject({
    votes: 1,
    meant: { nice: 0, matters: 1, vital: 0 },
    vote: { strength: 2, reason: "I could think." },
  });
  await says({ strength: "", reason: "" });
  expect(await seen(house, "Bo")).toMatchObject({
    votes: 1,
    meant: { nice: 0, matters: 0, vital: 0 },
    vote: { strength: null, reason: null },
  });
});

test("saying me too once more wipes nothing that was said, and saying the same again is no news", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const said = { strength: "1", reason: "Warm hands." };
  await house.does("Bo", castVote, { number }, said);
  for (const form of [{}, said, { strength: "1" }])
    expect(await happened(house, () => house.does("Bo", castVote, { number }, form))).toEqual([]);
  expect(await seen(house, "Bo")).toMatchObject({ meant: { nice: 1 }, vote: { strength: 1, reason: "Warm hands." } });
});

test("a vote taken back takes along what was said with it", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number }, { strength: "3", reason: "Warm hands." });
  await house.does("Bo", withdrawVote, { number });
  expect(await seen(house, "Ann")).toMatchObject({ votes: 0, meant: { vital: 0 }, lines: [] });
  await house.does("Bo", castVote, { number });
  expect(await seen(house, "Bo")).toMatchObject({ vote: { strength: null, reason: null } });
  expect(await recount(house.db.read)).toEqual([]);
});

test("strengths said and changed at once by everybody add up", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  await Promise.all(
    names.flatMap((name) => [
      ...["1", "2", "3", "", "2"].map((strength) => house.does(name, castVote, { number }, { strength })),
      house.does(name, withdrawVote, { number }),
      house.does(name, castVote, { number }, { strength: "1" }),
    ]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("what it would change is for the dreamer and staff, with its writer's name, and for nobody else", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number }, { strength: "2", reason: "canary" });
  for (const name of ["Ann", "Sam", "Ada"])
    expect((await seen(house, name)).lines).toMatchObject([{ by: { name: "Bo" }, strength: 2, words: "canary" }]);
  expect((await seen(house, "Bo")).vote?.reason).toBe("canary");
  expect((await seen(house, "Bo")).lines).toBeNull();
  for (const name of ["Cleo", "Vi"]) expect(JSON.stringify(await seen(house, name))).not.toContain("canary");
});

test("a thousand accounts made for one idea: the first few count, all others are held, also at once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const crowd = await newcomers(house, 1_000);
  await inParts(crowd, (name) => house.does(name, castVote, { number }, { strength: "3", reason: "canary" }));
  expect(await seen(house, "Vi")).toMatchObject({ votes: burst.few, meant: { vital: burst.few }, held: 0 });
  expect((await seen(house, "Sam")).held).toBe(1_000 - burst.few);
  expect((await seen(house, "Ann")).lines).toHaveLength(burst.few);
  expect(await recount(house.db.read)).toEqual([]);
});

test("a thousand people who joined before and now vote for one idea all count", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const crowd = await newcomers(house, 1_000);
  await house.later(3);
  await inParts(crowd, (name) => house.does(name, castVote, { number }));
  expect(await seen(house, "Sam")).toMatchObject({ votes: 1_000, held: 0 });
});

test("a thousand people who join within the hour and vote for what they like all count", async () => {
  const house = await aHouse();
  const ideas: string[] = [];
  for (let n = 0; n < 12; n++) ideas.push(await house.idea(`Idea ${n}`));
  const crowd = await newcomers(house, 1_000);
  const liked = crowd.map((name, place) => ({ name, number: ideas[place % 12] as string }));
  await inParts(liked, ({ name, number }) => house.does(name, castVote, { number }));
  for (const number of ideas) expect((await seen(house, "Sam", number)).held).toBe(0);
  expect((await seen(house, "Vi")).votes).toBe(84);
});

test("an idea shared by its company, for which people join and vote over days, counts them all", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (let hour = 0; hour < 60; hour++) {
    for (const name of await newcomers(house, 4, `hour-${hour}`)) await house.does(name, castVote, { number });
    await house.later(1 / 24);
  }
  expect(await seen(house, "Sam")).toMatchObject({ votes: 240, held: 0 });
});

test("who is held sees their vote as theirs, is told of it, and takes it back without a trace", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const [first, ...rest] = await newcomers(house, burst.few + 2);
  for (const name of rest) await house.does(name, castVote, { number });
  const cast = await happened(house, () => house.does(first as string, castVote, { number }, { strength: "3" }));
  expect(cast).toMatchObject([{ kind: "vote-held", about: ["idea"] }]);
  expect(await seen(house, first as string)).toMatchObject({
    mine: true,
    votes: burst.few,
    vote: { held: true, strength: 3 },
  });
  await house.does(first as string, castVote, { number }, { reason: "Because." });
  expect(await seen(house, first as string)).toMatchObject({ meant: { vital: 0 }, vote: { reason: "Because." } });
  const taken = await happened(house, () => house.does(first as string, withdrawVote, { number }));
  expect(taken).toMatchObject([{ kind: "vote-withdrawn", data: { state: "held" } }]);
  expect(await seen(house, first as string)).toMatchObject({ mine: false, votes: burst.few });
  expect((await seen(house, "Sam")).held).toBe(1);
});

test("while votes are held, those of new accounts wait with them, and everybody else's count", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.join("Old Tom", "customer", new Date(house.now().getTime() - 30 * 86_400_000));
  for (const name of await newcomers(house, burst.few + 1)) await house.does(name, castVote, { number });
  await house.later(2 / 24);
  const [late] = await newcomers(house, 1, "late");
  await house.does(late as string, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: burst.few, held: 2 });
  for (const name of ["Old Tom", "Sam", "Ada"]) await house.does(name, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: burst.few + 3, held: 2 });
});

test("somebody who votes and takes it back again and again is one person, not a burst", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (let n = 0; n < 12; n++) {
    await house.does("Bo", castVote, { number });
    await house.does("Bo", withdrawVote, { number });
  }
  await house.does("Bo", castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: 1, held: 0 });
});

test("who is held is told what became of the idea, as every voter is", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of await newcomers(house, burst.few)) await house.does(name, castVote, { number });
  await house.does("Bo", castVote, { number });
  expect((await seen(house, "Bo")).vote?.held).toBe(true);
  const told = await toldBy(house, () => house.does("Sam", answerIdea, { number }, { body: "We heard you." }));
  expect(told.Bo).toEqual(["idea-answered"]);
});
