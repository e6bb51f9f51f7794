import { asc, eq, max } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { pilotFigures } from "./schema.ts";

type Figure = typeof pilotFigures.$inferSelect;

/** Adds what was counted of a pilot's figure. The pilot must be held. */
export async function addFigure(tx: Tx, figure: Omit<Figure, "entry">): Promise<void> {
  const [last] = await tx
    .select({ entry: max(pilotFigures.entry) })
    .from(pilotFigures)
    .where(eq(pilotFigures.pilotId, figure.pilotId));
  await tx.insert(pilotFigures).values({ ...figure, entry: (last?.entry ?? 0) + 1 });
}

/** A pilot's figure day by day: the last that was recorded of each. */
export async function figuresOf(read: Read, pilotId: string): Promise<Pick<Figure, "day" | "value">[]> {
  const rows = await read
    .select({ day: pilotFigures.day, value: pilotFigures.value })
    .from(pilotFigures)
    .where(eq(pilotFigures.pilotId, pilotId))
    .orderBy(asc(pilotFigures.day), asc(pilotFigures.entry));
  return [...new Map(rows.map((row) => [row.day, row])).values()];
}
