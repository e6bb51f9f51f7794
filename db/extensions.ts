import { asc, eq, max } from "drizzle-orm";
import type { Bound } from "../app/domain/pilot.ts";
import type { PilotExtension } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import type { Pilot } from "./pilots.ts";
import { pilotExtensions, pilots } from "./schema.ts";

const extender = peopleAs("extender");

const columns = { end: "endsOn", money: "capMoney", people: "capPeople", days: "capDays" } as const;

type Extension = Pick<typeof pilotExtensions.$inferInsert, "reason" | "byId" | "at">;

/** Lets a pilot run past one of its bounds, or gives it one, up to a day or a number; answers the pilot, which must be held. */
export async function extend(tx: Tx, pilot: Pilot, what: Bound, to: string | number, said: Extension): Promise<Pilot> {
  const [last] = await tx
    .select({ entry: max(pilotExtensions.entry) })
    .from(pilotExtensions)
    .where(eq(pilotExtensions.pilotId, pilot.id));
  const entry = (last?.entry ?? 0) + 1;
  const before = String(pilot[columns[what]] ?? "");
  await tx.insert(pilotExtensions).values({ pilotId: pilot.id, entry, what, before, after: String(to), ...said });
  const [extended] = await tx
    .update(pilots)
    .set({ [columns[what]]: to })
    .where(eq(pilots.id, pilot.id))
    .returning();
  return extended as Pilot;
}

/** Each time a pilot was let go further, in order. What its cap was and is stays with staff. */
export async function extensionsOf(read: Read, pilotId: string, forStaff: boolean): Promise<PilotExtension[]> {
  const rows = await read
    .select({
      entry: pilotExtensions.entry,
      what: pilotExtensions.what,
      before: pilotExtensions.before,
      after: pilotExtensions.after,
      reason: pilotExtensions.reason,
      at: pilotExtensions.at,
      by: faceColumns(extender),
    })
    .from(pilotExtensions)
    .innerJoin(extender, eq(extender.id, pilotExtensions.byId))
    .where(eq(pilotExtensions.pilotId, pilotId))
    .orderBy(asc(pilotExtensions.entry));
  return rows.map(({ by, before, after, ...row }) => ({
    ...row,
    by: faceOf(by),
    first: before === "",
    moved: row.what === "end" || forStaff ? { before, after } : null,
  }));
}
