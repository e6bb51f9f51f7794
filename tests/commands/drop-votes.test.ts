import { expect, test } from "vitest";
import { answerIdea, castVote, dropVotes, releaseVotes, withdrawVote } from "#app/commands/index.ts";
import { burst as rule } from "#app/domain/vote.ts";
import { newsPage } from "#db/notifications.ts";
import { aHouse } from "../support/house.ts";
import { newcomers, seen } from "./crowd.ts";
import { happened, refused } from "./story.ts";

const { few } = rule;

async function burst() {
  const house = await aHouse();
  const number = await house.idea();
  const crowd = await newcomers(house, few + 3);
  for (const name of crowd) await house.does(name, castVote, { number }, { strength: "2", reason: "canary" });
  const drop = (form = {}, name = "Sam") => house.does(name, dropVotes, { number }, form);
  return {
    house,
    number,
    counted: crowd[0] as string,
    held: crowd[few + 2] as string,
    waits: crowd[few + 1] as string,
    drop,
  };
}

test("staff leave out all that was held, and nothing that counted changes", async () => {
  const { house, held, drop } = await burst();
  const done = await happened(house, () => drop());
  expect(done).toMatchObject([{ kind: "votes-dropped", about: ["idea"], data: { idea: 1, votes: 3 } }]);
  expect(await seen(house, "Sam")).toMatchObject({ votes: few, meant: { matters: few }, held: 0 });
  expect((await seen(house, "Ann")).lines).toHaveLength(few);
  // Nobody is told off: their vote looks as it did.
  expect(await seen(house, held)).toMatchObject({ mine: true, vote: { held: false } });
});

test("who was left out says what they like, and takes it back, and no number changes", async () => {
  const { house, number, held, drop } = await burst();
  await drop({ person: held });
  await house.does(held, castVote, { number }, { strength: "3" });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few, meant: { matters: few, vital: 0 }, held: 2 });
  expect(await happened(house, () => house.does(held, withdrawVote, { number }))).toMatchObject([
    { kind: "vote-withdrawn", data: { state: "dropped" } },
  ]);
  expect(await seen(house, "Sam")).toMatchObject({ votes: few, held: 2 });
});

test("taken back and cast again, a vote that was held or left out is that again, however long that takes", async () => {
  const { house, number, held, waits, drop } = await burst();
  await drop({ person: held });
  for (const waited of [2 / 24, 5]) {
    await house.does(held, withdrawVote, { number });
    await house.later(waited);
    await house.does(held, castVote, { number });
    expect(await seen(house, "Sam")).toMatchObject({ votes: few, held: 2 });
  }
  await house.does(waits, withdrawVote, { number });
  await house.does(waits, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few, held: 2 });
  await house.does("Sam", releaseVotes, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 2, held: 0 });
});

test("a vote that was counted after a look can be left out after all; one that never was held can’t", async () => {
  const { house, number, held, counted, drop } = await burst();
  await house.does("Sam", releaseVotes, { number });
  await drop({ person: held });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 2, meant: { matters: few + 2 } });
  expect(await refused(house, () => drop())).toBe("votes-decided (state)");
  expect(await refused(house, () => drop({ person: held }))).toBe("votes-decided (state)");
  expect(await refused(house, () => drop({ person: counted }))).toBe("votes-decided (state)");
});

test("nobody is told of the idea for a vote that was left out", async () => {
  const { house, number, held, counted, drop } = await burst();
  await drop();
  await house.does("Sam", answerIdea, { number }, { body: "We heard you." });
  await house.tell();
  const told = async (name: string) => (await newsPage(house.db.read, house.id(name), null)).rows;
  expect([(await told(held)).length, (await told(counted)).length]).toEqual([0, 1]);
});

test("is for staff alone, and for an idea that is there", async () => {
  const { house, drop } = await burst();
  expect(await refused(house, () => drop({}, "Bo"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Sam", dropVotes, { number: "9" }))).toBe("not-found (missing)");
  expect(await refused(house, () => drop({ surprise: "x" }))).toEqual({ surprise: "unknown-field" });
});
