import { desc, eq } from "drizzle-orm";
import type { PilotSpending } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import type { Pilot } from "./pilots.ts";
import { pilotSpendings, pilots } from "./schema.ts";

export type Spending = typeof pilotSpendings.$inferSelect;

const spender = peopleAs("spender");

/** Adds what a pilot has cost, which leads to these sums. The pilot must be held. */
export async function addSpending(
  tx: Tx,
  { id, spentMoney, spentDays, spentPeople }: Pick<Pilot, "id" | "spentMoney" | "spentDays" | "spentPeople">,
  said: Pick<Spending, "money" | "days" | "words" | "byId" | "at">,
): Promise<void> {
  const entry = ((await lastSpending(tx, id))?.entry ?? 0) + 1;
  await tx.insert(pilotSpendings).values({ pilotId: id, entry, people: spentPeople, ...said });
  await tx.update(pilots).set({ spentMoney, spentDays, spentPeople }).where(eq(pilots.id, id));
}

/** What was recorded last of what a pilot costs. */
export async function lastSpending(read: Read, pilotId: string): Promise<Spending | null> {
  const [row] = await read
    .select()
    .from(pilotSpendings)
    .where(eq(pilotSpendings.pilotId, pilotId))
    .orderBy(desc(pilotSpendings.entry))
    .limit(1);
  return row ?? null;
}

/** What a pilot may cost and has cost. For staff alone. */
export async function costingOf(read: Read, pilotId: string) {
  const { currency, capMoney, capPeople, capDays, spentMoney, spentPeople, spentDays } = pilots;
  const [row] = await read
    .select({ currency, capMoney, capPeople, capDays, spentMoney, spentPeople, spentDays })
    .from(pilots)
    .where(eq(pilots.id, pilotId))
    .limit(1);
  return row ?? null;
}

/** What a pilot has cost, the newest first. For staff alone. */
export async function spendingsOf(read: Read, pilotId: string, most = 500): Promise<PilotSpending[]> {
  const rows = await read
    .select({
      entry: pilotSpendings.entry,
      money: pilotSpendings.money,
      days: pilotSpendings.days,
      people: pilotSpendings.people,
      words: pilotSpendings.words,
      at: pilotSpendings.at,
      by: faceColumns(spender),
    })
    .from(pilotSpendings)
    .innerJoin(spender, eq(spender.id, pilotSpendings.byId))
    .where(eq(pilotSpendings.pilotId, pilotId))
    .orderBy(desc(pilotSpendings.entry))
    .limit(most);
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by) }));
}
