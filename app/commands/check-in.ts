import { z } from "zod";
import { type Actor, idOf, isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pulses } from "#app/domain/check-in.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { answerReminders } from "#db/check-in-reminders.ts";
import { addCheckIn, type CheckIn, checkInById, checkInOn, replaceCheckIn } from "#db/check-ins.ts";
import type { Read } from "#db/connect.ts";
import { command, type Params } from "./command.ts";
import { choice, maybe, maybeChoice } from "./input.ts";
import { mustGoOn, pilotInAddress } from "./pilot.ts";

/** Who has a seat in a running pilot says how it goes, once a day: what they say later on that day takes its place. */
export const checkIn = command({
  deed: "check-in",
  input: z.strictObject({
    pulse: choice(pulses),
    wouldMiss: maybeChoice(["yes", "no"]),
    words: maybe(limits.comment),
  }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject: pilot, input: { pulse, wouldMiss, words }, now, newId }) {
    const to = pathToCheckIn(pilot);
    const day = dayIn(site.timeZone, now);
    // While the pilot is held, nobody else checks in, reminds or concludes.
    await mustGoOn(tx, pilot, ["running"], day);
    if (!(await answerReminders(tx, pilot.id, me))) throw new Refusal("seat-needed");

    const said = { pulse: Number(pulse), wouldMiss, words };
    const before = await checkInOn(tx, pilot.id, me, day);
    if (before && saysSame(before, said)) return { events: [], to };
    if (before) await replaceCheckIn(tx, before.id, said, now);
    else await addCheckIn(tx, { id: newId(), pilotId: pilot.id, personId: me, day, ...said, at: now });
    return {
      events: [{ kind: "checked-in", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }],
      to,
    };
  },
});

/** Where one says how it goes in a pilot, and what one said stands. */
export function pathToCheckIn({ number }: { number: number }): string {
  return `/pilots/${number}/check-in`;
}

/** The check-in an address such as /check-ins/:id/share is about: one's own, one that is shared, for staff any. */
export async function checkInInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<CheckIn | null> {
  const found = await checkInById(tx, id);
  const isSeen = found && (found.sharedAt !== null || found.personId === idOf(actor) || isStaff(actor));
  return isSeen ? found : null;
}

/** What everybody reads of a check-in once it is shared. */
export function textsToShare({ pulse, words }: Pick<CheckIn, "pulse" | "words">): (string | null)[] {
  return [String(pulse), words];
}

function saysSame(one: Pick<CheckIn, "pulse" | "wouldMiss" | "words">, other: typeof one): boolean {
  return one.pulse === other.pulse && one.wouldMiss === other.wouldMiss && one.words === other.words;
}
