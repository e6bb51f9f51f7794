import { and, eq, isNull } from "drizzle-orm";
import { formerColour, formerName } from "../app/domain/former.ts";
import type { Tx } from "./connect.ts";
import type { Person } from "./people.ts";
import { checkIns, people } from "./schema.ts";
import { tracePlace, traces } from "./traces.ts";

/**
 * Takes from a person's row all that names them; what they brought still leads here. Their handle and address are free
 * for others, and no password is theirs. False when they are gone already, or have another password than this one by now.
 */
export async function becomeFormer(tx: Tx, { id, role, passwordHash }: Person, goneAt: Date): Promise<boolean> {
  const nothing = `former-${id}`;
  const gone = await tx
    .update(people)
    .set({
      name: formerName(role),
      handle: nothing,
      email: nothing,
      passwordHash: "",
      role: "customer",
      words: null,
      cares: null,
      colour: formerColour,
      unreadCount: 0,
      pageAt: null,
      unlistedAt: null,
      invitedAt: null,
      invitationsOffAt: null,
      blockedAt: null,
      goneAt,
    })
    .where(and(eq(people.id, id), eq(people.passwordHash, passwordHash), isNull(people.goneAt)))
    .returning({ id: people.id });
  return gone.length === 1;
}

/** Deletes whatever goes with a person; see `traces`. */
export async function forget(tx: Tx, personId: string): Promise<void> {
  for (const [name, { fate }] of Object.entries(traces)) {
    const { table, column } = tracePlace(name);
    if (fate === "goes") await tx.delete(table).where(eq(column, personId));
  }
}

/** What somebody said in check-ins is shared no longer, and deleted if they wish; how they went still counts. */
export async function closeCheckIns(tx: Tx, personId: string, withWords: boolean): Promise<void> {
  await tx
    .update(checkIns)
    .set({ sharedAt: null, ...(withWords && { words: null }) })
    .where(eq(checkIns.personId, personId));
}
