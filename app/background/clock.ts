import type { AnyCommand } from "#app/commands/command.ts";
import {
  breakPromise,
  closeQuestion,
  missAnswer,
  moveUpSeat,
  openOnItsDay,
  publishClaps,
  remindToCheckIn,
  startPilot,
  wakeIdea,
  warnOfEnd,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { clock } from "#app/domain/actor.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { nearDays } from "#app/domain/pilot.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { answersToMiss } from "#db/answer-due.ts";
import { pilotsToRemind } from "#db/check-in-reminders.ts";
import { hasClapsToPublish } from "#db/claps.ts";
import type { Db, Read } from "#db/connect.ts";
import { pilotsToWarnOf } from "#db/pilot-ends.ts";
import { pilotsToFill, pilotsToStart } from "#db/pilots.ts";
import { promisesToBreak } from "#db/promises.ts";
import { questionsToClose, questionsToOpen } from "#db/questions.ts";
import { ideasToWake } from "#db/rests.ts";
import { type Site, theSite } from "#db/site.ts";

type Duty = { command: AnyCommand; due: (read: Read, site: Site, now: Date) => Promise<(number | string)[]> };

/** What the clock does, and for which numbers or ids it is due. */
const duties: Duty[] = [
  { command: openOnItsDay, due: (read, _, now) => questionsToOpen(read, now) },
  { command: closeQuestion, due: (read, _, now) => questionsToClose(read, now) },
  { command: startPilot, due: (read, site, now) => pilotsToStart(read, dayIn(site.timeZone, now)) },
  {
    command: warnOfEnd,
    due: (read, site, now) => pilotsToWarnOf(read, addDays(dayIn(site.timeZone, now), nearDays)),
  },
  { command: wakeIdea, due: (read, site, now) => ideasToWake(read, dayIn(site.timeZone, now)) },
  { command: breakPromise, due: (read, site, now) => promisesToBreak(read, dayIn(site.timeZone, now)) },
  { command: moveUpSeat, due: (read, site, now) => pilotsToFill(read, dayIn(site.timeZone, now)) },
  { command: remindToCheckIn, due: (read, site, now) => pilotsToRemind(read, site, now) },
  { command: missAnswer, due: (read, site, now) => answersToMiss(read, dayIn(site.timeZone, now)) },
  {
    command: publishClaps,
    due: async (read, site, now) => ((await hasClapsToPublish(read, site, now)) ? ["all"] : []),
  },
];

/**
 * Runs every command that is due as the actor `clock`, until none is. Answers how many it ran. One that fails keeps no
 * other from being done; its fault is handed to `failed`.
 */
export async function tick(db: Db, now: Date, failed: (error: unknown) => void = rethrow): Promise<number> {
  const site = await theSite(db.read);
  if (!site) return 0;
  let ran = 0;
  for (const duty of duties)
    await doDuty(db, duty, site, now, failed).then((done) => {
      ran += done;
    }, failed);
  return ran;
}

async function doDuty(
  db: Db,
  { command, due }: Duty,
  site: Site,
  now: Date,
  failed: (error: unknown) => void,
): Promise<number> {
  let ran = 0;
  for (let all = await due(db.read, site, now); all.length > 0; all = await due(db.read, site, now)) {
    const before = ran;
    for (const one of all)
      await runOne(db, command, one, now).then((done) => {
        if (done) ran++;
      }, failed);
    if (ran === before) break;
  }
  return ran;
}

/** False when it was no longer due: somebody was quicker, which is fine. */
async function runOne(db: Db, command: AnyCommand, one: number | string, now: Date): Promise<boolean> {
  try {
    const params = typeof one === "number" ? { number: String(one) } : { id: one };
    await perform(db, command, { actor: clock, params, now });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function rethrow(error: unknown): never {
  throw error;
}
