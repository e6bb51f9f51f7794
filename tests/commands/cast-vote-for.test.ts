import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { castVote, deleteAccount, mergeIdea, unmergeIdea, withdrawVote } from "#app/commands/index.ts";
import { burst } from "#app/domain/vote.ts";
import { recount } from "#db/recount.ts";
import { people } from "#db/schema.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { allBrought, brought, canary, undoes, voteFor } from "./bringing.ts";
import { newcomers, seen } from "./crowd.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

test("Sam says me too for Bo, which counts at once; Bo is told, and nobody else", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => voteFor(house, number, canary))).toMatchObject([
      { kind: "vote-cast-for", by: house.id("Sam"), about: ["idea", "person"], data: { idea: 1 } },
    ]);
  });
  expect(told).toEqual({ Bo: ["vote-cast-for"] });
  expect(await seen(house, "Bo")).toMatchObject({ votes: 1, mine: true });
  expect(await seen(house, "Sam")).toMatchObject({ votes: 1, mine: false });
  expect(await brought(house)).toMatchObject({ ...canary, kind: "vote", state: "waits", personId: house.id("Bo") });
});

test.each(["bo", "@bo", "BO", "Bo", "bo@example.org"])("Bo is found as %s", async (person) => {
  const house = await aHouse();
  await voteFor(house, await house.idea(), { person });
  expect((await brought(house)).personId).toBe(house.id("Bo"));
});

test("a name that several could mean is asked about, and nobody is guessed", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.join("Boris");
  for (const person of ["Bor", "o"])
    expect(await refused(house, () => voteFor(house, number, { person }))).toBe("which-customer (rule) at person");
  await voteFor(house, number, { person: "Boris" });
  expect((await brought(house)).personId).toBe(house.id("Boris"));
});

test("a whole name is enough however it is written, unless two bear it", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const named = async (name: string, as: string) => {
    await house.join(name);
    await house.db.write((tx) =>
      tx
        .update(people)
        .set({ name: as })
        .where(eq(people.id, house.id(name))),
    );
  };
  await named("Nora", "Nora Quill");
  await named("Norbert", "Nora Quillfeather");
  await voteFor(house, number, { person: "nora quill" });
  expect((await brought(house)).personId).toBe(house.id("Nora"));
  await named("Elnora", "Nora Quill");
  expect(await refused(house, () => voteFor(house, number, { person: "Nora Quill" }))).toBe(
    "which-customer (rule) at person",
  );
});

test("never for nobody, for those who work here, or for who is gone", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const person of ["nobody", "zed@example.org"])
    expect(await refused(house, () => voteFor(house, number, { person }))).toBe("unknown-customer (rule) at person");
  for (const person of ["june", "ada", "sam"])
    expect(await refused(house, () => voteFor(house, number, { person }))).toBe("no-customer (rule) at person");
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await refused(house, () => voteFor(house, number))).toBe("unknown-customer (rule) at person");
});

test("only by those who work here, from a source we know, on a day that has come", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const [name, code] of [
    ["Ann", "staff-only (forbidden)"],
    ["Bo", "staff-only (forbidden)"],
    ["Vi", "sign-in-first (sign-in)"],
  ] as const)
    expect(await refused(house, () => voteFor(house, number, {}, name))).toBe(code);
  for (const [form, faults] of [
    [{ person: "" }, { person: "required" }],
    [{ source: "a dream" }, { source: "not-a-choice" }],
    [{ saidOn: "yesterday" }, { saidOn: "not-a-day" }],
    [{ note: "x".repeat(501) }, { note: "too-long" }],
  ] as const)
    expect(await refused(house, () => voteFor(house, number, form))).toEqual(faults);
  const later = { saidOn: "2026-05-05" };
  expect(await refused(house, () => voteFor(house, number, later))).toBe("said-in-the-future (rule) at saidOn");
  expect(await refused(house, () => voteFor(house, "99"))).toBe("not-found (missing)");
});

test("who has voted is not voted for again, also when two staff and Bo himself do it at once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await Promise.allSettled([
    voteFor(house, number),
    voteFor(house, number, {}, "June"),
    house.does("Bo", castVote, { number }),
    voteFor(house, number, {}, "Ada"),
  ]);
  expect(await seen(house, "Bo")).toMatchObject({ votes: 1, mine: true });
  expect((await allBrought(house)).length).toBeLessThan(2);
  expect(await refused(house, () => voteFor(house, number))).toBe("voted-already (state) at person");
});

test("the same form twice is one vote, and no refusal", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = formId();
  await once([1, 2].map(() => voteFor(house, number, { id })));
  expect(await allBrought(house)).toHaveLength(1);
});

test("a form that was used for another idea, or by somebody else, is a vote of its own", async () => {
  const house = await aHouse();
  const [one, two] = [await house.idea("One"), await house.idea("Two")];
  const id = formId();
  await voteFor(house, one, { id });
  await voteFor(house, two, { id });
  await voteFor(house, two, { id, person: "cleo" }, "June");
  expect(await allBrought(house)).toHaveLength(3);
  expect(await seen(house, "Bo", two)).toMatchObject({ votes: 2, mine: true });
});

test("Bo takes it back like any vote; nothing waits for him then, and nobody brings it again", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number, canary);
  await house.does("Bo", withdrawVote, { number });
  expect(await seen(house, "Bo")).toMatchObject({ votes: 0, mine: false });
  expect(await brought(house)).toMatchObject({ state: "undone", note: null, saidOn: null });
  expect(await refused(house, () => voteFor(house, number))).toBe("on-behalf-undone (state) at person");
  await house.does("Bo", castVote, { number });
  expect(await seen(house, "Bo")).toMatchObject({ votes: 1 });
});

test("the votes of a crowd that just joined are held, whoever brings them", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const crowd = await newcomers(house, burst.few + 2);
  for (const name of crowd) await voteFor(house, number, { person: name.toLowerCase() });
  expect(await seen(house, "Sam")).toMatchObject({ votes: burst.few, held: 2 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("undone after its idea was merged, it is gone there and here, also when they are taken apart again", async () => {
  const house = await aHouse();
  const [from, into] = [await house.idea("One"), await house.idea("Two")];
  await voteFor(house, from);
  await house.does("June", mergeIdea, { number: into }, { from });
  expect(await seen(house, "Bo", into)).toMatchObject({ votes: 1, mine: true });
  await undoes(house);
  expect(await seen(house, "Bo", into)).toMatchObject({ votes: 0, mine: false });
  await house.does("June", unmergeIdea, { number: from });
  expect(await seen(house, "Bo", from)).toMatchObject({ votes: 0, mine: false });
  expect(await recount(house.db.read)).toEqual([]);
});

test("a vote of one's own for where it was merged into stays when the one that was brought is undone", async () => {
  const house = await aHouse();
  const [from, into] = [await house.idea("One"), await house.idea("Two")];
  await voteFor(house, from);
  await house.later(1);
  await house.does("Bo", castVote, { number: into });
  await house.does("June", mergeIdea, { number: into }, { from });
  await undoes(house);
  expect(await seen(house, "Bo", into)).toMatchObject({ votes: 1, mine: true });
  await house.does("June", unmergeIdea, { number: from });
  expect(await seen(house, "Bo", from)).toMatchObject({ votes: 0 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("it stays as a former customer's when Bo leaves, and nothing waits for him", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number, canary);
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await seen(house, "Sam")).toMatchObject({ votes: 1 });
  expect(await allBrought(house)).toEqual([]);
});

test("a form that June sends is hers, also where its number is one that Sam's had", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await voteFor(house, number, { id: formId(1) });
  await voteFor(house, number, { id: formId(1), person: "cleo" }, "June");
  expect(await seen(house, "Bo")).toMatchObject({ votes: 2 });
  expect(await brought(house)).toMatchObject({ personId: house.id("Cleo") });
});
