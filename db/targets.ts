import { asc, eq, max } from "drizzle-orm";
import type { PilotTarget } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import type { Pilot } from "./pilots.ts";
import { pilots, pilotTargets } from "./schema.ts";

const setter = peopleAs("setter");

type Target = Pick<typeof pilotTargets.$inferInsert, "target" | "reason" | "byId" | "at">;

/** Sets the target of a pilot, as one more entry. The pilot must be held, or new in this transaction. */
export async function setTarget(tx: Tx, { id }: Pick<Pilot, "id">, said: Target): Promise<void> {
  const [last] = await tx
    .select({ entry: max(pilotTargets.entry) })
    .from(pilotTargets)
    .where(eq(pilotTargets.pilotId, id));
  await tx.insert(pilotTargets).values({ pilotId: id, entry: (last?.entry ?? 0) + 1, ...said });
  await tx.update(pilots).set({ target: said.target }).where(eq(pilots.id, id));
}

/** Every target a pilot had, the one set beforehand first. */
export async function targetsOf(read: Read, pilotId: string): Promise<PilotTarget[]> {
  const rows = await read
    .select({
      entry: pilotTargets.entry,
      target: pilotTargets.target,
      reason: pilotTargets.reason,
      at: pilotTargets.at,
      by: faceColumns(setter),
    })
    .from(pilotTargets)
    .innerJoin(setter, eq(setter.id, pilotTargets.byId))
    .where(eq(pilotTargets.pilotId, pilotId))
    .orderBy(asc(pilotTargets.entry));
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) }));
}
