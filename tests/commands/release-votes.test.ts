import { expect, test } from "vitest";
import { castVote, dropVotes, releaseVotes, withdrawVote } from "#app/commands/index.ts";
import { burst as rule } from "#app/domain/vote.ts";
import { decidedVotes, heldCount, heldVotes, ideasDecided, ideasWithHeld } from "#db/held-votes.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { newcomers, seen } from "./crowd.ts";
import { happened, refused } from "./story.ts";

const { few } = rule;

async function burst(count = few + 4) {
  const house = await aHouse();
  const number = await house.idea();
  const crowd = await newcomers(house, count);
  for (const name of crowd) await house.does(name, castVote, { number }, { strength: "3" });
  const release = (form = {}, name = "Sam") => house.does(name, releaseVotes, { number }, form);
  return { house, number, held: crowd.slice(few), release };
}

test("staff count all that was held, as if it had counted when it was cast", async () => {
  const { house, release } = await burst();
  const other = await house.idea("Another one");
  for (const name of ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"]) await house.does(name, castVote, { number: other });
  await house.later(2);
  const done = await happened(house, () => release());
  expect(done).toMatchObject([
    { kind: "votes-released", by: house.id("Sam"), about: ["idea"], data: { idea: 1, votes: 4 } },
  ]);
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 4, meant: { vital: few + 4 }, held: 0 });
  // All of them of two days ago.
  for (const name of ["Ada", "June", "Ann", "Bo", "Cleo"]) await house.does(name, withdrawVote, { number: other });
  const [many, one] = await Promise.all([ideaByNumber(house.db.read, 1), ideaByNumber(house.db.read, 2)]);
  const weight = many?.createdAt.getTime() as number;
  expect(many?.hot).toBeCloseTo(weight / (14 * 86_400_000) + Math.log2(few + 5), 6);
  expect(one?.hot).toBeCloseTo(weight / (14 * 86_400_000) + Math.log2(2), 6);
});

test("then new accounts are trusted with the idea for a day", async () => {
  const { house, number, release } = await burst();
  await release();
  for (const name of await newcomers(house, few + 2, "more")) await house.does(name, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: 2 * few + 6, held: 0 });
  await house.later(1);
  for (const name of await newcomers(house, few + 2, "late")) await house.does(name, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: 3 * few + 6, held: 2 });
});

test("or one of them, which trusts nobody else", async () => {
  const { house, number, held, release } = await burst();
  const done = await happened(house, () => release({ person: held[0] }, "Ada"));
  expect(done).toMatchObject([{ kind: "votes-released", about: ["idea", "person"], data: { votes: 1 } }]);
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 1, held: 3 });
  const [late] = await newcomers(house, 1, "late");
  await house.does(late as string, castVote, { number });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 1, held: 4 });
});

test("a vote that was left out can be counted after all, by name only", async () => {
  const { house, number, held, release } = await burst();
  await house.does("Sam", dropVotes, { number });
  expect(await refused(house, () => release())).toBe("votes-decided (state)");
  await release({ person: held[0] });
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 1, held: 0 });
});

test("whoever comes too late is told so, and one vote is counted once", async () => {
  const { house, held, release } = await burst();
  const done = await Promise.allSettled(["Ada", "Sam", "June"].map((name) => release({}, name)));
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => release({ person: held[0] }))).toBe("votes-decided (state)");
  expect(await refused(house, () => release({ person: "nobody" }))).toBe("votes-decided (state) at person");
  expect(await refused(house, () => release({ person: "bo" }))).toBe("votes-decided (state)");
  expect(await seen(house, "Sam")).toMatchObject({ votes: few + 4, held: 0 });
});

test("votes that come, go and are decided about at once add up", async () => {
  const { house, number, held, release } = await burst(few + 7);
  const more = await newcomers(house, 6, "more");
  const tried = await Promise.allSettled([
    ...held.map((name) => house.does(name, withdrawVote, { number })),
    ...more.map((name) => house.does(name, castVote, { number }, { strength: "2" })),
    ...held.map((name) => house.does(name, castVote, { number }, { strength: "1" })),
    release(),
    ...held.map((person) => house.does("June", dropVotes, { number }, { person })),
    ...held.map((person) => release({ person }, "Ada")),
  ]);
  for (const one of tried) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "votes-decided" });
  expect(await recount(house.db.read)).toEqual([]);
});

test("is for staff alone", async () => {
  const { house, release } = await burst();
  expect(await refused(house, () => release({}, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => release({}, "Vi"))).toBe("sign-in-first (sign-in)");
});

test("staff see how many wait, since when, how old their accounts are, and who it was", async () => {
  const { house, release } = await burst();
  const { read } = house.db;
  expect(await heldCount(read)).toBe(4);
  const at = house.now();
  const [idea] = await ideasWithHeld(read);
  expect(idea).toMatchObject({ number: 1, held: 4, since: at, oldest: at, youngest: at });
  const ideaId = idea?.id as string;
  const first = await heldVotes(read, ideaId, null, 3);
  const second = await heldVotes(read, ideaId, first.next, 3);
  expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 1, null]);
  const names = [...first.rows, ...second.rows].map(({ voter }) => voter.name);
  expect(new Set(names).size).toBe(4);
  expect(first.rows[0]).toMatchObject({ joinedAt: at, at, state: "held", decided: null });

  await release();
  expect([await heldCount(read), await ideasWithHeld(read)]).toEqual([0, []]);
  expect(await ideasDecided(read)).toMatchObject([{ number: 1, decidedAt: at }]);
  expect(await decidedVotes(read, ideaId)).toMatchObject(
    Array.from({ length: 4 }, () => ({ state: "released", decided: { by: { name: "Sam" }, at } })),
  );
});
