/**
 * A process that counts up: reads a number and writes the next, so many times, in transactions of its own. Two that
 * were inside one at the same time would give the same number twice.
 */
import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { open } from "#db/connect.ts";
import { numbers } from "#db/schema.ts";

const times = Number(process.argv[2]);
const db = await open(process.env.DATABASE_URL as string);
const given: number[] = [];
await Promise.all(
  Array.from({ length: times }, () =>
    db.write(async (tx) => {
      const [row] = await tx.select().from(numbers).where(eq(numbers.kind, "count"));
      const next = (row?.last ?? 0) + 1;
      if (next % 50 === 0) await pause(1);
      await tx.update(numbers).set({ last: next }).where(eq(numbers.kind, "count"));
      given.push(next);
    }),
  ),
);
await db.close();
console.log(JSON.stringify(given));
