import { expect, test } from "vitest";
import { promiseTotals } from "#db/promises.ts";
import { aHouse } from "../support/house.ts";
import { keeps, moves, promises, readPromises } from "./promised.ts";
import { refused, toldBy } from "./story.ts";

const reason = "The carpenter is ill until Monday.";

test("a promise moves with a reason, its old day stays visible, and it is kept on the new one", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  const told = await toldBy(house, () => moves(house, id, { dueOn: "2026-06-01", reason }, "June"));
  expect(told).toEqual({ Ann: ["promise-moved"] });
  await house.later(20);
  await keeps(house, id);
  expect(await readPromises(house)).toEqual([
    `kept 2026-06-01: made Sam 2026-05-20 2026-05-04; moved June 2026-06-01 2026-05-04 ${reason}; kept Sam 2026-06-01 2026-05-24`,
  ]);
  expect(await promiseTotals(house.db.read, "2026-01-01")).toEqual({ made: 1, kept: 1, broken: 0 });
});

test("it needs a reason and another day from today on", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  const to =
    (dueOn: string, words = reason) =>
    () =>
      moves(house, id, { dueOn, reason: words });
  expect(await refused(house, to("2026-06-01", " "))).toEqual({ reason: "required" });
  expect(await refused(house, to("2026-05-03"))).toBe("promise-in-the-past (rule) at dueOn");
  expect(await refused(house, to("2026-05-20"))).toBe("promise-same-day (rule) at dueOn");
  await to("2026-05-04")();
});

test("what was kept or broken is moved no more", async () => {
  const house = await aHouse();
  await house.idea();
  const [kept, broken] = [await promises(house, "2026-05-20"), await promises(house, "2026-05-21")];
  await keeps(house, kept);
  await house.later(20);
  for (const id of [kept, broken])
    expect(await refused(house, () => moves(house, id, { dueOn: "2026-06-01", reason }))).toBe(
      "promise-decided (state)",
    );
});

test("only staff move one", async () => {
  const house = await aHouse();
  await house.idea();
  const id = await promises(house, "2026-05-20");
  expect(await refused(house, () => moves(house, id, { dueOn: "2026-06-01", reason }, "Ann"))).toBe(
    "staff-only (forbidden)",
  );
});
