import fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile, csvStream } from "#app/web/csv.ts";
import { cellsIn } from "../support/csv.ts";

const read = async (rows: (string | number | null)[][], header = ["Number", "Idea"]) =>
  cellsIn(Buffer.from(await csvFile("ideas", header, rows).arrayBuffer()).toString());

test("says what it is, how it is written, and under which name it is kept", async () => {
  const answer = csvFile("drafts", ["Number"], [[1]]);
  expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="drafts.csv"');
  expect([...new Uint8Array(await answer.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
});

test("has a row of headings also when there is nothing else", async () => {
  expect(await read([])).toEqual([["Number", "Idea"]]);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1+1"])(
  "takes %j for words, never for a formula",
  async (words) => {
    expect(await read([[1, words]])).toEqual([
      ["Number", "Idea"],
      ["1", `'${words}`],
    ]);
  },
);

test("a number below nothing stays a number", async () => {
  expect(await read([[-3, null]])).toEqual([
    ["Number", "Idea"],
    ["-3", ""],
  ]);
});

test("brings quotes, commas, line breaks and every script back as they were", async () => {
  const words = ['She said "half", and half', "two\nlines, and\r\nthree", "ساعة هادئة", "静かな時間", "🪨 rough", ""];
  expect((await read(words.map((word, at) => [at, word]))).slice(1).map(([, word]) => word)).toEqual(words);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), async (word) => {
      const [, [, back] = []] = await read([[1, word]]);
      expect([word, `'${word}`]).toContain(back);
    }),
  );
});

test("a long table comes page by page, with one header and its mark once", async () => {
  async function* pages() {
    yield [["=1+1", 1]];
    yield [];
    yield [["b", null]];
  }
  const answer = csvStream("long", ["What", "How many"], pages());
  expect(answer.headers.get("Content-Disposition")).toBe('attachment; filename="long.csv"');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.toString("utf8")).toBe("\ufeffWhat,How many\r\n'=1+1,1\r\nb,\r\n");
});

test("a long table that can't be read to its end breaks off", async () => {
  async function* pages() {
    yield [["a", 1]];
    throw new Error("The disk is gone.");
  }
  await expect(csvStream("long", ["What", "How many"], pages()).text()).rejects.toThrow();
});
