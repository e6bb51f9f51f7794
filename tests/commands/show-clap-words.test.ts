import { expect, test } from "vitest";
import { clap, hideClapWords, shipIdea, showClapWords, takeBackClap } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { waitingWordsCount, wordsIn } from "#db/clap-words.ts";
import { applause, withGem } from "./clapping.ts";
import { happened, refused } from "./story.ts";

const at = { number: "1", person: "bo" };

async function said(words = "Thank you.") {
  const house = await withGem();
  await house.does("Bo", clap, { number: "1" }, { words });
  return house;
}

test("Sam reads what waits and shows it: from then on everybody reads it, under Bo's name", async () => {
  const house = await said();
  expect(await waitingWordsCount(house.db.read)).toBe(1);
  const [waiting] = (await wordsIn(house.db.read, "waiting", null)).rows;
  expect(waiting).toMatchObject({ words: "Thank you.", handle: "bo", gem: { number: 1 } });
  const done = await happened(house, () =>
    house.does("Sam", showClapWords, at, { edition: waiting?.edition as string }),
  );
  expect(done).toMatchObject([{ kind: "clap-words-shown", by: house.id("Sam"), about: ["celebration"] }]);
  expect(await applause(house)).toMatchObject({ words: [{ by: { name: "Bo" }, words: "Thank you." }] });
  expect(await applause(house, "Bo")).toMatchObject({ mine: { state: "shown" } });
  expect(await waitingWordsCount(house.db.read)).toBe(0);
  expect(await happened(house, () => house.does("June", showClapWords, at))).toEqual([]);
});

test("words that were changed since they were read are not shown", async () => {
  const house = await said();
  const edition = editionOf(["Thank you."]);
  await house.does("Bo", clap, { number: "1" }, { words: "canary" });
  expect(await refused(house, () => house.does("Sam", showClapWords, at, { edition }))).toBe(
    "changed-meanwhile (state)",
  );
  await house.does("Bo", takeBackClap, { number: "1" });
  expect(await refused(house, () => house.does("Sam", showClapWords, at, { edition }))).toBe("not-found (missing)");
});

test("thank-yous stand with their own gem, the newest first", async () => {
  const house = await said("First.");
  await house.does("Sam", shipIdea, { number: await house.idea("A choir") }, { body: "Here.", story: "It sings." });
  await house.later(0.01);
  await house.does("Cleo", clap, { number: "1" }, { words: "Second." });
  await house.does("Ann", clap, { number: "2" }, { words: "Elsewhere." });
  for (const [number, person] of [
    ["1", "cleo"],
    ["1", "bo"],
    ["2", "ann"],
  ])
    await house.does("Sam", showClapWords, { number, person });
  expect((await applause(house)).words.map(({ words }) => words)).toEqual(["Second.", "First."]);
});

test("it is for staff alone", async () => {
  const house = await said();
  for (const name of ["Bo", "Cleo"])
    expect(await refused(house, () => house.does(name, showClapWords, at))).toBe("staff-only (forbidden)");
});

test("showing and hiding at once leaves one of both, and pages of twenty lead from one to the next", async () => {
  const house = await said();
  await Promise.allSettled([
    ...Array.from({ length: 6 }, () => house.does("Sam", showClapWords, at)),
    ...Array.from({ length: 6 }, () => house.does("June", hideClapWords, at)),
  ]);
  expect(["shown", "hidden"]).toContain((await applause(house, "Bo")).mine?.state);
  await house.does("Cleo", clap, { number: "1" }, { words: "Yes." });
  await house.does("Ann", clap, { number: "1" }, { words: "And yes." });
  const first = await wordsIn(house.db.read, "waiting", null, 1);
  const second = await wordsIn(house.db.read, "waiting", first.next, 1);
  expect([...first.rows, ...second.rows].map(({ words }) => words).sort()).toEqual(["And yes.", "Yes."]);
  expect(second.next).toBeNull();
});
