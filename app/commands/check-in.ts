import { z } from "zod";
import { type Actor, idOf, isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pulses } from "#app/domain/check-in.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import { encodePicture } from "#app/pictures/encode.ts";
import { answerReminders } from "#db/check-in-reminders.ts";
import { addCheckIn, type CheckIn, checkInById, checkInOn, replaceCheckIn } from "#db/check-ins.ts";
import type { Read } from "#db/connect.ts";
import { addPicture, dropCheckInPicture } from "#db/pictures.ts";
import { command, type Params } from "./command.ts";
import { choice, maybe, maybeChoice, maybeLine, maybePicture } from "./input.ts";
import { keepPicture, perHour } from "./picture.ts";
import { mustGoOn, pilotInAddress } from "./pilot.ts";

/** Who has a seat in a running pilot says how it goes, once a day: what they say later on that day takes its place. */
export const checkIn = command({
  deed: "check-in",
  input: z.strictObject({
    pulse: choice(pulses),
    wouldMiss: maybeChoice(["yes", "no"]),
    words: maybe(limits.comment),
    picture: maybePicture,
    alt: maybeLine(limits.alt),
  }),
  limits: [perHour],
  prepare: async ({ picture, alt }, tools) => {
    if (!picture) return null;
    // What is to be seen is said with it, as everywhere.
    if (!alt) throw new Malformed({ alt: "required" });
    return { alt, kept: await keepPicture(await encodePicture(picture), tools) };
  },
  subject: pilotInAddress,
  async run(tx, { me, site, subject: pilot, input: { pulse, wouldMiss, words }, prepared: shown, now, newId }) {
    const to = pathToCheckIn(pilot);
    const day = dayIn(site.timeZone, now);
    // While the pilot is held, nobody else checks in, reminds or concludes.
    await mustGoOn(tx, pilot, ["running"], day);
    if (!(await answerReminders(tx, pilot.id, me))) throw new Refusal("seat-needed");

    const said = { pulse: Number(pulse), wouldMiss, words };
    const before = await checkInOn(tx, pilot.id, me, day);
    if (before && saysSame(before, said) && !shown) return { events: [], to };
    const id = before?.id ?? newId();
    if (before) await replaceCheckIn(tx, id, said, now);
    else await addCheckIn(tx, { id, pilotId: pilot.id, personId: me, day, ...said, at: now });
    if (shown) {
      await dropCheckInPicture(tx, id, now);
      await addPicture(tx, { ...shown.kept, checkInId: id, alt: shown.alt, byId: me, at: now });
    }
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
