import { once } from "node:events";
import { type Db, open } from "#db/connect.ts";
import { Busy } from "#db/fault.ts";

/** For a process that `atOnce` starts: says that it is ready, and does all of it together as soon as it is told to. */
export async function whenTold<One>(all: One[], does: (db: Db, one: One) => Promise<unknown>): Promise<void> {
  const db = await open(process.env.DATABASE_URL as string);
  console.log("ready");
  await once(process.stdin, "data");
  await Promise.all(all.map((one) => untilDone(() => does(db, one))));
  await db.close();
  process.stdin.destroy();
}

/** Who is told that the database is busy tries again, as their browser lets them. */
async function untilDone(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    await untilDone(deed);
  }
}
