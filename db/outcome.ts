import { and, avg, count, desc, eq, gt, isNotNull, max } from "drizzle-orm";
import { type Figures, forEverybody, measured } from "../app/domain/outcome.ts";
import type { PilotOutcome } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { creditsForPilot } from "./credits.ts";
import { correctionsOf } from "./pilot-updates.ts";
import { type Pilot, pilotById } from "./pilots.ts";
import { checkIns, pilotFigures, seats } from "./schema.ts";

/** What a pilot came to so far, counted from its rows. */
export async function figuresOf(
  read: Read,
  { id, places, seatedCount }: Pick<Pilot, "id" | "places" | "seatedCount">,
): Promise<Figures> {
  const [all] = await read
    .select({ n: count(), pulse: avg(checkIns.pulse) })
    .from(checkIns)
    .where(eq(checkIns.pilotId, id));
  const [last] = await read
    .select({ value: pilotFigures.value })
    .from(pilotFigures)
    .where(eq(pilotFigures.pilotId, id))
    .orderBy(desc(pilotFigures.day), desc(pilotFigures.entry))
    .limit(1);
  return {
    places,
    seated: seatedCount,
    testers: await read.$count(seats, and(eq(seats.pilotId, id), gt(seats.checkInsCount, 0))),
    checkIns: all?.n ?? 0,
    pulse: all?.pulse ? Math.round(Number(all.pulse) * 10) / 10 : null,
    missed: await missedIn(read, id),
    figure: last?.value ?? null,
  };
}

/** What came of a concluded pilot; null of one that is not. What fewer than a few people said is for staff alone. */
export async function outcomeOf(read: Read, pilotId: string, forStaff: boolean): Promise<PilotOutcome | null> {
  const pilot = await pilotById(read, pilotId);
  if (!pilot?.outcome || !pilot.concludedAt) return null;
  const { outcome, concludedAt, happenedHtml, learnedHtml, nextHtml, yardstick, unit, target } = pilot;
  const all = await figuresOf(read, pilot);
  const figures = forStaff ? all : forEverybody(all);
  // Where the check-ins are too few to be told as a figure, so is the result that was read from them.
  const withheld = measured(yardstick, all) !== null && measured(yardstick, figures) === null;
  return {
    outcome,
    concludedAt,
    happenedHtml,
    learnedHtml,
    nextHtml,
    yardstick,
    unit,
    target,
    result: withheld ? null : pilot.result,
    withheld,
    figures,
    corrections: await correctionsOf(read, pilotId),
    credits: await creditsForPilot(read, pilotId),
  };
}

/** Of the people who said whether they would miss it, each by the last time they did, how many would. */
async function missedIn(read: Read, pilotId: string): Promise<Figures["missed"]> {
  const said = and(eq(checkIns.pilotId, pilotId), isNotNull(checkIns.wouldMiss));
  const last = read
    .select({ personId: checkIns.personId, day: max(checkIns.day).as("last_day") })
    .from(checkIns)
    .where(said)
    .groupBy(checkIns.personId)
    .as("last");
  const rows = await read
    .select({ wouldMiss: checkIns.wouldMiss, n: count() })
    .from(checkIns)
    .innerJoin(last, and(eq(last.personId, checkIns.personId), eq(last.day, checkIns.day)))
    .where(said)
    .groupBy(checkIns.wouldMiss);
  const n = (word: "yes" | "no") => rows.find(({ wouldMiss }) => wouldMiss === word)?.n ?? 0;
  return { yes: n("yes"), of: n("yes") + n("no") };
}
