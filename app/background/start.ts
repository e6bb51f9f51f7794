import { randomUUID } from "node:crypto";
import type { Files } from "#app/pictures/store.ts";
import { countActivity } from "#db/activity.ts";
import type { Db } from "#db/connect.ts";
import { sweepDrafts } from "#db/drafts.ts";
import { dropLease, holdLease } from "#db/leases.ts";
import { sweepLimits } from "#db/limits.ts";
import { sweepSessions } from "#db/sessions.ts";
import { tick } from "./clock.ts";
import { dispatch } from "./dispatcher.ts";
import { sweepFiles } from "./files.ts";
import { rescore } from "./scores.ts";

const lease = { name: "background", seconds: 30 };
const pauseMs = 1_000;

/** Starts what runs beside requests; of several processes the one that holds the lease does it. */
export function startBackground(db: Db, files: Files, failed: (error: unknown) => void): { stop: () => Promise<void> } {
  const holder = randomUUID();
  let stopped = false;
  let heldUntil = 0;
  let wake: () => void = () => {};

  async function work(): Promise<void> {
    const now = db.now();
    // A lease row is written only when the present one is half over, so that an idle site writes next to nothing.
    if (now.getTime() > heldUntil - (lease.seconds * 1000) / 2 || heldUntil - now.getTime() > lease.seconds * 1000) {
      if (!(await holdLease(db, lease.name, holder, lease.seconds, now))) return;
      heldUntil = now.getTime() + lease.seconds * 1000;
      await db.write(async (tx) => {
        await sweepLimits(tx, now);
        await sweepSessions(tx, now);
        await sweepDrafts(tx, now);
      });
      await sweepFiles(db, files, now).catch(failed);
    }
    await tick(db, now, failed);
    await dispatch(db, now, failed);
    await countActivity(db, now).catch(failed);
    await rescore(db).catch(failed);
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      await work().catch(failed);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMs).unref();
      });
    }
    await dropLease(db, lease.name, holder).catch(() => {});
  }

  const running = loop();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
