import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerIdea } from "#app/commands/index.ts";
import type { Db } from "#db/connect.ts";
import { migrationsOf } from "#db/migrate.ts";
import { pulseByMonth, pulseOf } from "#db/pulse.ts";
import { recount } from "#db/recount.ts";
import { events, ideas, pulseDays, pulseHours } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const answer = (house: House, number: string) => house.does("Sam", answerIdea, { number }, { body: "We heard you." });

/** Three ideas heard after one day, one after two, one after six, one never. */
async function aMonth(): Promise<House> {
  const house = await aHouse();
  const numbers: string[] = [];
  for (const title of ["One", "Two", "Three", "Four", "Five", "Six"]) numbers.push(await house.idea(title));
  const [one, two, three, four, five] = numbers as [string, string, string, string, string];
  await house.later(1);
  for (const number of [one, two, three]) await answer(house, number);
  await house.later(1);
  await answer(house, four);
  await house.later(4);
  await answer(house, five);
  await house.later(10);
  return house;
}

test("kept and missed are counted where they belong, and the median is that of all who were heard", async () => {
  const house = await aMonth();
  expect(await pulseOf(house.db.read, "2026-05-20", 30)).toEqual({ days: 30, kept: 4, missed: 2, hours: 24 });
  expect(await pulseOf(house.db.read, "2026-06-04", 30)).toEqual({ days: 30, kept: 1, missed: 2, hours: 48 });
  expect(await pulseOf(house.db.read, "2027-06-04", 90)).toEqual({ days: 90, kept: 0, missed: 0, hours: null });
});

test("there are always twelve months, over the end of a year too", async () => {
  const house = await aMonth();
  const months = await pulseByMonth(house.db.read, "2027-02-10");
  expect(months.map(({ month }) => month)).toEqual([
    "2026-03",
    "2026-04",
    "2026-05",
    "2026-06",
    "2026-07",
    "2026-08",
    "2026-09",
    "2026-10",
    "2026-11",
    "2026-12",
    "2027-01",
    "2027-02",
  ]);
  expect(months[2]).toEqual({ month: "2026-05", kept: 4, missed: 2 });
});

test("what was answered before any of this was counted is counted when a site is brought up to date", async () => {
  const house = await aMonth();
  const { url } = house.db as Db & { url: string };
  const before = await pulseOf(house.db.read, "2026-05-20", 30);
  await asItWas(house);
  const past = migrationsOf(url).find(({ name }) => name.endsWith("past_answers_are_counted"));
  await house.db.write(async (tx) => {
    for (const statement of past?.statements ?? []) await raw(tx, statement);
  });
  expect(await recount(house.db.read)).toEqual([]);
  // One still waits: the clock notes it as soon as it runs.
  expect(await house.tick()).toBe(1);
  expect(await pulseOf(house.db.read, "2026-05-20", 30)).toEqual(before);
  expect(await recount(house.db.read)).toEqual([]);
});

/** Takes away what was not kept in those days. */
async function asItWas(house: House): Promise<void> {
  await house.db.write(async (tx) => {
    await tx.delete(pulseDays);
    await tx.delete(pulseHours);
    await tx.update(ideas).set({ missedAt: null });
    await tx
      .update(events)
      .set({ data: { idea: 1, comment: null } })
      .where(eq(events.kind, "idea-heard"));
    await tx.update(events).set({ kind: "signed-in" }).where(eq(events.kind, "answer-missed"));
  });
}

function raw(tx: unknown, statement: string): Promise<unknown> {
  const { run, execute } = tx as Record<"run" | "execute", ((query: unknown) => Promise<unknown>) | undefined>;
  return (execute ?? run)?.call(tx, sql.raw(statement)) as Promise<unknown>;
}
