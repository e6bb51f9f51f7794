import { addDays, dayIn } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { faultOfDates, mayBeginOn, wantsTarget } from "#app/domain/pilot.ts";
import { whyNotTried } from "#app/domain/pilot-readiness.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import { hostIfNobody, type Idea, moveIdea } from "#db/ideas.ts";
import { addFirstTarget } from "#db/pilot-drafts.ts";
import { changePilot, inOpenPilots, type Pilot } from "#db/pilots.ts";
import type { Site } from "#db/site.ts";

/** A draft opens for recruiting and its ideas go to piloting; each of them is in one open pilot at a time. */
export async function recruit(
  tx: Tx,
  pilot: Pick<Pilot, "id" | "number" | "hostId" | "startsOn" | "endsOn"> &
    Partial<Pick<Pilot, "yardstick" | "target" | "refusalDays">>,
  ideas: Idea[],
  { me, site, now }: { me: string; site: Site; now: Date },
): Promise<Happening[]> {
  const today = dayIn(site.timeZone, now);
  mustBegin(pilot, today);
  await lift(tx, ideas);
  const { yardstick = "words", target = null } = pilot;
  const firstUntil = firstRefusal(pilot, today);
  const opened = { state: "recruiting", openedAt: now, firstUntil } as const;
  if (!(await changePilot(tx, pilot.id, ["draft"], opened))) throw new Refusal("pilot-not-draft");
  if (wantsTarget(yardstick) && target !== null)
    await addFirstTarget(tx, { pilotId: pilot.id, target, byId: me, at: now });

  const data = { idea: (ideas[0] as Idea).number, pilot: pilot.number };
  const subjects = [...ideas.map(({ id }) => about("idea", id)), about("pilot", pilot.id)];
  const events: Happening[] = [{ kind: "pilot-opened", subjects, data }];
  const { hostId } = pilot;
  for (const { id, number, stage } of ideas) {
    const said = { idea: number };
    if (await hostIfNobody(tx, id, hostId))
      events.push(
        hostId === me
          ? { kind: "host-taken", subjects: [about("idea", id)], data: said }
          : { kind: "host-given", subjects: [about("idea", id), about("person", hostId)], data: said },
      );
    if (stage !== "piloting")
      events.push({
        kind: "stage-changed",
        subjects: [about("idea", id), about("pilot", pilot.id)],
        data: { ...said, pilot: pilot.number, from: stage, to: "piloting" },
      });
  }
  return events;
}

/** Throws the `Refusal` of days on which a pilot can't be that opens today. */
function mustBegin({ startsOn, endsOn }: Pick<Pilot, "startsOn" | "endsOn">, today: string): void {
  const fault = faultOfDates(startsOn, endsOn, today);
  if (fault) throw new Refusal(fault.code, fault.field);
  if (!mayBeginOn(startsOn, today)) throw new Refusal("pilot-starts-in-the-past", "from");
}

/** Until when seats are kept for those whose idea it is; no longer than until its first day, when all seats are to be taken. */
function firstRefusal(
  { refusalDays = 0, startsOn }: Pick<Pilot, "startsOn"> & Partial<Pick<Pilot, "refusalDays">>,
  today: string,
): string | null {
  if (refusalDays === 0) return null;
  const until = addDays(today, refusalDays);
  return startsOn < until ? startsOn : until;
}

/** Moving the ideas first locks them, so that of two pilots opened at once the second sees the first. */
async function lift(tx: Tx, ideas: Idea[]): Promise<void> {
  for (const idea of [...ideas].sort((one, other) => one.number - other.number)) {
    const why = whyNotTried(idea.stage);
    if (why) throw new Refusal(why);
    if (!(await moveIdea(tx, idea.id, idea.stage, "piloting"))) throw new Refusal("stage-changed");
  }
  const taken = await inOpenPilots(
    tx,
    ideas.map(({ id }) => id),
  );
  if (taken.size > 0) throw new Refusal(ideas.length > 1 ? "idea-in-pilot" : "pilot-runs-already");
}
