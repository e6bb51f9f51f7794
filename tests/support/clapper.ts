/**
 * A process in which many people and visitors clap for the first gem at the same moment: it says when it is ready, and
 * they clap as soon as it is told to. What is called "device-…" is a visitor's.
 */
import { once } from "node:events";
import { clap } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { visitor } from "#app/domain/actor.ts";
import { open } from "#db/connect.ts";
import { Busy } from "#db/fault.ts";

const whose = process.argv.slice(2);
const db = await open(process.env.DATABASE_URL as string);
console.log("ready");
await once(process.stdin, "data");
await Promise.all(whose.map(claps));
await db.close();
process.stdin.destroy();

/** Who is told that the database is busy claps again, as their browser lets them. */
async function claps(who: string): Promise<void> {
  const isDevice = who.startsWith("device-");
  try {
    await perform(db, clap, {
      actor: isDevice ? visitor : { kind: "person", id: who, role: "customer" },
      params: { number: "1" },
      clapToken: isDevice ? who : null,
      now: new Date(),
    });
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    await claps(who);
  }
}
