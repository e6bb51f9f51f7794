import { expect, test } from "vitest";
import { postIdea } from "#app/commands/index.ts";
import { termsOf } from "#app/domain/search.ts";
import { searchIdeas } from "#db/search.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

test("words are found in title and body, in any order, with or without accents, in either case", async () => {
  const house = await withIdeas(["Café crème on the quay", "With a MENU in braille"], ["Oat milk", "without asking"]);
  for (const query of ["cafe", "CRÈME", "quay cafe", "braille café", "afé", "me nu", "  menu   quay "])
    expect([query, await found(house, query)]).toEqual([query, ["Café crème on the quay"]]);
  expect(await found(house, "café milk")).toEqual([]);
});

test("what is in the title comes before what is in the body, and the hotter before the cooler", async () => {
  const house = await withIdeas(["A lamp for reading", ""], ["Quiet corner", "with a lamp"], ["Lamps outside", ""]);
  await house.vote("Lamps outside", "Bo", "Cleo");
  expect(await found(house, "lamp")).toEqual(["Lamps outside", "A lamp for reading", "Quiet corner"]);
});

test.each([
  ["%", ["100% oats"]],
  ["100%", ["100% oats"]],
  ["a_b", ["the a_b thing"]],
  ['"quo', ['say "quote" twice']],
  ["oats OR lamp", []],
  ["NEAR(oats", []],
  ["*", []],
  ["'; drop table ideas; --", []],
  ["\\", []],
  ["!", []],
])("%j means exactly what it says", async (query, expected) => {
  const house = await withIdeas(
    ["100% oats", ""],
    ["the a_b thing", ""],
    ["the axb thing", ""],
    ['say "quote" twice', ""],
  );
  expect(await found(house, query)).toEqual(expected);
});

test.each([
  ["静かな", "静かな朝のコーヒー"],
  ["朝", "静かな朝のコーヒー"],
  ["هادئ", "صباح هادئ"],
  ["Öffnungszeiten", "Längere Öffnungszeiten am Sonntag"],
  ["offnungs", "Längere Öffnungszeiten am Sonntag"],
  ["📚", "A shelf 📚 by the door"],
])("%s finds %s", async (query, title) => {
  const house = await withIdeas([title, ""], ["Something else", ""]);
  expect(await found(house, query)).toEqual([title]);
});

test("two letters look among the hottest, one as well, and more of them narrow it down", async () => {
  const house = await withIdeas(["An ox", ""], ["A fox", ""], ["A box of ox", ""]);
  expect((await found(house, "ox")).sort()).toEqual(["A box of ox", "A fox", "An ox"]);
  expect(await found(house, "ox bo")).toEqual(["A box of ox"]);
  expect(await found(house, "fox o")).toEqual(["A fox"]);
});

test("where only the text far below holds the words, the excerpt is taken from there", async () => {
  const far = `${"Before it comes a lot. ".repeat(30)}Then a **zebra crossing** at last. ${"And on it goes. ".repeat(30)}`;
  const house = await withIdeas(["The way over the road", far]);
  const { rows } = await searchIdeas(house.db.read, null, ["zebra"]);
  expect(rows[0]?.excerpt).toMatch(/^… .*Then a zebra crossing at last\..* …$/);
  expect(rows[0]?.excerpt.length).toBeLessThan(200);
});

test("nothing looked for finds nothing, and far too much is looked at only so far", async () => {
  const house = await withIdeas(["A lamp", ""]);
  expect(await found(house, "   ")).toEqual([]);
  expect(termsOf("a ".repeat(5_000))).toEqual(["a"]);
  expect(termsOf(Array.from({ length: 50 }, (_, n) => `w${n}`).join(" ")).length).toBe(8);
});

test("every idea that is found stands on exactly one page, in one order, and filters hold", async () => {
  const house = await withIdeas(...Array.from({ length: 25 }, (_, n): [string, string] => [`Lamp number ${n}`, ""]));
  const seen: number[] = [];
  let after = null as Awaited<ReturnType<typeof searchIdeas>>["next"];
  for (let page = 0; page < 4; page++) {
    const { rows, next } = await searchIdeas(house.db.read, null, ["lamp"], { after, most: 7 });
    seen.push(...rows.map(({ number }) => number));
    after = next;
  }
  expect(after).toBe(null);
  expect(new Set(seen).size).toBe(25);
  expect((await searchIdeas(house.db.read, null, ["lamp"], { stage: "rough" })).rows.length).toBe(20);
  expect((await searchIdeas(house.db.read, null, ["lamp"], { stage: "shipped" })).rows).toEqual([]);
});

async function found(house: House, query: string): Promise<string[]> {
  return (await searchIdeas(house.db.read, null, termsOf(query))).rows.map(({ title }) => title);
}

async function withIdeas(...all: [title: string, body: string][]) {
  const house = await aHouse();
  const numbers = new Map<string, string>();
  for (const [title, body] of all) {
    const { to } = await house.does("Ann", postIdea, {}, { title, body });
    numbers.set(title, to.split("/")[2] as string);
  }
  const { castVote } = await import("#app/commands/index.ts");
  return {
    ...house,
    async vote(title: string, ...names: ("Bo" | "Cleo")[]) {
      for (const name of names) await house.does(name, castVote, { number: numbers.get(title) as string });
    },
  };
}
