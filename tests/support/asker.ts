/**
 * A process in which many people ask for a seat in one pilot at the same moment: it says when it is ready, and they ask
 * as soon as it is told to.
 */
import { once } from "node:events";
import { askForSeat } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { open } from "#db/connect.ts";
import { Busy } from "#db/fault.ts";

const [number, ...ids] = process.argv.slice(2);
const db = await open(process.env.DATABASE_URL as string);
console.log("ready");
await once(process.stdin, "data");
await Promise.all(ids.map(ask));
await db.close();
process.stdin.destroy();

/** Who is told that the database is busy asks again, as their browser lets them. */
async function ask(id: string): Promise<void> {
  try {
    await perform(db, askForSeat, {
      actor: { kind: "person", id, role: "customer" },
      params: { number },
      now: new Date(),
    });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    await ask(id);
  }
}
