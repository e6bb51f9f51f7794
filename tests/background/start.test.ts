import { expect, test, vi } from "vitest";
import { startBackground } from "#app/background/start.ts";
import { addComment } from "#app/commands/index.ts";
import { dropLease, holdLease } from "#db/leases.ts";
import { leases, notifications } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";

const failed = (error: unknown) => expect(error).toBeNull();

test("of two processes one does the work; people are told, and the lease is given back at the end", async () => {
  const house = await aHouse();
  await house.does("Bo", addComment, { number: await house.idea() }, { body: "Yes." });
  const [one, two] = [startBackground(house.db, house.files, failed), startBackground(house.db, house.files, failed)];
  await vi.waitFor(async () => expect(await house.db.read.$count(notifications)).toBe(1), 10_000);
  expect(await house.db.read.$count(leases)).toBe(1);
  await Promise.all([one.stop(), two.stop()]);
  expect(await house.db.read.$count(leases)).toBe(0);
});

test("who does not hold the lease leaves the work to who does", async () => {
  const house = await aHouse();
  await house.does("Bo", addComment, { number: await house.idea() }, { body: "Yes." });
  await holdLease(house.db, "background", "another process", 30, new Date());
  const idle = startBackground(house.db, house.files, failed);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await idle.stop();
  expect(await house.db.read.$count(notifications)).toBe(0);
  await dropLease(house.db, "background", "another process");
});
