import { desc, eq } from "drizzle-orm";
import { chartOf } from "../app/domain/chart.ts";
import { fewest, figureOver, missedOver, pulseOver, type Reading, type Said, saidBefore } from "../app/domain/gauge.ts";
import type { Gauge, Measured } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { extensionsOf } from "./extensions.ts";
import { figuresOf } from "./figures.ts";
import { type Pilot, pilotById } from "./pilots.ts";
import { checkIns } from "./schema.ts";
import { targetsOf } from "./targets.ts";

/** Beyond so many the newest say enough. */
const mostCheckIns = 10_000;

/**
 * How a pilot goes, against its target. For others than staff, fewer than three people's answers stay unsaid, and while it
 * runs those of days that are not over.
 */
export async function gaugeOf(
  read: Read,
  pilotId: string,
  { forStaff, today }: { forStaff: boolean; today: string },
): Promise<Gauge> {
  const pilot = (await pilotById(read, pilotId)) as Pilot;
  const { yardstick, unit, target, checkInsCount } = pilot;
  const all = checkInsCount > 0 ? await saidIn(read, pilotId) : [];
  const isEnded = pilot.state === "concluded";
  const said = forStaff || isEnded ? all : saidBefore(all, pilot, today);
  const grouping = { least: forStaff ? 1 : fewest, isEnded };
  const readings = [
    yardstick === "missed" && measured("missed", missedOver(said, pilot, grouping), pilot),
    yardstick === "figure" && measured("figure", figureOver(await figuresOf(read, pilotId)), pilot),
    measured("pulse", pulseOver(said, pilot, grouping), pilot),
  ];
  return {
    yardstick,
    unit,
    target,
    readings: readings.filter((reading) => reading !== null && reading !== false),
    checkIns: checkInsCount,
    people: new Set(all.map(({ personId }) => personId)).size,
    targets: await targetsOf(read, pilotId),
    extensions: await extensionsOf(read, pilotId, forStaff),
  };
}

/** What people said, in the order of its days. */
export async function saidIn(read: Read, pilotId: string): Promise<Said[]> {
  const { personId, day, pulse, wouldMiss } = checkIns;
  const rows = await read
    .select({ personId, day, pulse, wouldMiss })
    .from(checkIns)
    .where(eq(checkIns.pilotId, pilotId))
    .orderBy(desc(checkIns.day), desc(checkIns.id))
    .limit(mostCheckIns);
  return rows.reverse();
}

/** Only the pilot's own yardstick has the target. */
function measured(by: Measured["by"], reading: Reading, pilot: Pilot): Measured | null {
  if (!reading) return null;
  const target = pilot.yardstick === by ? pilot.target : null;
  return { by, target, ...reading, chart: chartOf({ ...reading, ...pilot, by, target }) };
}
