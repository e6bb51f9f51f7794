import { expect, test } from "vitest";
import { Keeper } from "#app/web/keeper.ts";

const bounds = { most: 3, bytes: 100, atOnce: 1, waiting: 2 };

/** Something that is made when it is told to be. */
function slow(size = 1) {
  let done: () => void = () => {};
  const made = new Promise<Buffer>((resolve) => {
    done = () => resolve(Buffer.alloc(size));
  });
  return { make: () => made, done };
}

test("what several ask for at once is made once, and kept", async () => {
  const keeper = new Keeper(bounds);
  let made = 0;
  const make = async () => Buffer.from([++made]);
  const all = await Promise.all([keeper.get("a", make), keeper.get("a", make), keeper.get("a", make)]);
  expect(new Set(all).size).toBe(1);
  await keeper.get("a", make);
  expect(made).toBe(1);
});

test("what was not asked for longest goes first, by number and by bytes", async () => {
  const keeper = new Keeper(bounds);
  const made: string[] = [];
  const ask = (key: string, size = 1) =>
    keeper.get(key, async () => {
      made.push(key);
      return Buffer.alloc(size);
    });
  for (const key of ["a", "b", "c", "a", "d"]) await ask(key);
  await ask("a");
  await ask("b");
  expect(made).toEqual(["a", "b", "c", "d", "b"]);
  await ask("large", 99);
  await ask("b");
  await ask("a");
  expect(made.slice(5)).toEqual(["large", "a"]);
});

test("only so many are made at once, so many wait, and whoever comes then is asked to come again", async () => {
  const keeper = new Keeper(bounds);
  const [first, second, third] = [slow(), slow(), slow()];
  const asked = [keeper.get("1", first.make), keeper.get("2", second.make), keeper.get("3", third.make)];
  await expect(async () => keeper.get("4", slow().make)).rejects.toMatchObject({ init: { status: 503 } });
  for (const one of [first, second, third]) one.done();
  expect(await Promise.all(asked)).toHaveLength(3);
});

test("what failed is made anew, and keeps nobody else from their turn", async () => {
  const keeper = new Keeper(bounds);
  const fails = keeper.get("a", async () => {
    throw new Error("no");
  });
  const waits = keeper.get("b", async () => Buffer.from("b"));
  await expect(fails).rejects.toThrow("no");
  expect(String(await waits)).toBe("b");
  expect(String(await keeper.get("a", async () => Buffer.from("a")))).toBe("a");
});
