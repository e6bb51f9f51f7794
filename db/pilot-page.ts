import type { PilotPage } from "../app/domain/views.ts";
import { goingOf } from "./check-ins.ts";
import { threadOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { gaugeOf } from "./gauge.ts";
import { outcomeOf } from "./outcome.ts";
import { shapeOf } from "./pilot-drafts.ts";
import { updatesOf } from "./pilot-updates.ts";
import { pilotById, pilotView } from "./pilots.ts";
import { seatingView } from "./seating.ts";
import { costingOf } from "./spendings.ts";

const mostTalk = 100;
const fewUpdates = 10;

type ReadingPilot = { readerId: string | null; forStaff: boolean; today: string };

/** Everything that stands on the page of a pilot that has opened; null when there is none of this number. */
export async function pilotPage(read: Read, number: number, reading: ReadingPilot): Promise<PilotPage | null> {
  const { readerId, forStaff, today } = reading;
  const pilot = await pilotView(read, number, readerId);
  if (!pilot) return null;
  const { id } = pilot;
  const [seating, gauge, going, updates, outcome, talk, behind] = await Promise.all([
    seatingView(read, id, { me: readerId, forStaff, today }),
    gaugeOf(read, id, { forStaff, today }),
    goingOf(read, id, readerId),
    updatesOf(read, id, null, fewUpdates, "update"),
    outcomeOf(read, id, forStaff),
    threadOf(read, { pilotId: id }, { readerId, forStaff, most: mostTalk }),
    forStaff ? behindOf(read, id) : null,
  ]);
  if (!seating) return null;
  return { pilot, seating, gauge, going, updates, outcome, thread: talk.thread, behind };
}

/** What staff alone see of a pilot: how it was shaped, and what it costs. */
async function behindOf(read: Read, id: string): Promise<PilotPage["behind"]> {
  const pilot = await pilotById(read, id);
  return pilot && { shape: await shapeOf(read, pilot), costing: await costingOf(read, id) };
}
