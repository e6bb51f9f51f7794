import { and, eq, gt, ne, sql } from "drizzle-orm";
import { worksHere } from "../app/domain/roles.ts";
import { burst, mostFromNewAccounts, newSince, type VoteState } from "../app/domain/vote.ts";
import { notePeople } from "./activity.ts";
import type { Tx } from "./connect.ts";
import type { Voted } from "./ideas.ts";
import { bursts, people, votes, withheldVotes } from "./schema.ts";
import type { Vote } from "./votes.ts";

/**
 * Holds a vote just added if it is one of a burst from new accounts (see `domain/vote.ts`), and answers whether it did.
 * While others are held for the idea, every vote of a new account waits with them. Votes of new accounts for one idea pass
 * here one after the other, so that no two can both be the last one that counts.
 */
export async function holdIfBurst(tx: Tx, ideaId: string, personId: string, now: Date): Promise<boolean> {
  if (!(await isNew(tx, personId, now))) return false;
  // Others who come here wait for this row until we have committed, and then see this vote.
  const [guard] = await tx
    .insert(bursts)
    .values({ ideaId })
    .onConflictDoUpdate({ target: bursts.ideaId, set: { ideaId } })
    .returning({ held: bursts.heldCount, trustedUntil: bursts.trustedUntil });
  if (guard?.trustedUntil && guard.trustedUntil > now) return false;
  if (guard?.held === 0 && !(await isBurst(tx, ideaId, now))) return false;
  await tx
    .update(votes)
    .set({ state: "held" })
    .where(and(eq(votes.ideaId, ideaId), eq(votes.personId, personId)));
  await countHeld(tx, ideaId, 1);
  return true;
}

/** Keeps that a vote was held or left out when its voter takes it back. */
export async function keepWithheld(tx: Tx, { ideaId, personId, state, decidedBy, decidedAt }: Vote): Promise<void> {
  if (state !== "held" && state !== "dropped") return;
  await tx.insert(withheldVotes).values({ ideaId, personId, state, decidedBy, decidedAt }).onConflictDoNothing();
}

/** A vote just added is held or left out again if it was so before it was taken back; answers whether it was. */
export async function withholdAgain(tx: Tx, ideaId: string, personId: string, now: Date): Promise<boolean> {
  const [before] = await tx
    .delete(withheldVotes)
    .where(and(eq(withheldVotes.ideaId, ideaId), eq(withheldVotes.personId, personId)))
    .returning();
  if (!before || (before.state === "held" && (await isTrusted(tx, ideaId, now)))) return false;
  const { state, decidedBy, decidedAt } = before;
  await tx
    .update(votes)
    .set({ state, decidedBy, decidedAt })
    .where(and(eq(votes.ideaId, ideaId), eq(votes.personId, personId)));
  if (state === "held") await countHeld(tx, ideaId, 1);
  return true;
}

/** Adds to the stored number of votes that are held for an idea. */
export async function countHeld(tx: Tx, ideaId: string, by: number): Promise<void> {
  if (by === 0) return;
  await tx
    .insert(bursts)
    .values({ ideaId, heldCount: by })
    .onConflictDoUpdate({ target: bursts.ideaId, set: { heldCount: sql`${bursts.heldCount} + ${by}` } });
}

type Decision = {
  ideaId: string;
  /** Whose vote; null for everybody's. */
  personId: string | null;
  from: VoteState;
  to: "released" | "dropped";
  by: string;
  at: Date;
};

/** Notes what staff decided about votes of an idea, and answers those it was decided for; counting them is the caller's. */
export async function decideVotes(tx: Tx, { ideaId, personId, from, to, by, at }: Decision): Promise<Voted[]> {
  const decided = await tx
    .update(votes)
    .set({ state: to, decidedBy: by, decidedAt: at })
    .where(and(eq(votes.ideaId, ideaId), eq(votes.state, from), personId ? eq(votes.personId, personId) : undefined))
    .returning({ strength: votes.strength, votedAt: votes.votedAt, personId: votes.personId });
  if (decided.length === 0) return [];
  await notePeople(
    tx,
    decided.map(({ personId }) => personId),
    at,
  );
  await tx.update(bursts).set({ decidedAt: at }).where(eq(bursts.ideaId, ideaId));
  if (from === "held") await countHeld(tx, ideaId, -decided.length);
  return decided;
}

/** Trusts new accounts with an idea for a while. */
export async function trustIdea(tx: Tx, ideaId: string, now: Date): Promise<void> {
  const trustedUntil = new Date(now.getTime() + burst.trustedForMs);
  await tx.update(bursts).set({ trustedUntil }).where(eq(bursts.ideaId, ideaId));
}

/** Whether staff counted all that was held for an idea within the last day. */
async function isTrusted(tx: Tx, ideaId: string, now: Date): Promise<boolean> {
  const [guard] = await tx
    .select({ until: bursts.trustedUntil })
    .from(bursts)
    .where(eq(bursts.ideaId, ideaId))
    .limit(1);
  return guard?.until != null && guard.until > now;
}

/** Whoever works here was vouched for by an admin, so only customers are ever new. */
async function isNew(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const [person] = await tx
    .select({ role: people.role, joinedAt: people.joinedAt })
    .from(people)
    .where(eq(people.id, personId))
    .limit(1);
  return person !== undefined && !worksHere(person.role) && person.joinedAt > newSince(now);
}

async function isBurst(tx: Tx, ideaId: string, now: Date): Promise<boolean> {
  const here = await fromNewAccounts(tx, eq(votes.ideaId, ideaId), burst.many + 1, now);
  if (here <= burst.few) return false;
  const enough = burst.many * burst.elsewhere;
  return here > mostFromNewAccounts(await fromNewAccounts(tx, ne(votes.ideaId, ideaId), enough, now));
}

/** How many votes customers with new accounts gave within the hour, counted up to `most`. */
async function fromNewAccounts(tx: Tx, which: ReturnType<typeof eq>, most: number, now: Date): Promise<number> {
  const rows = await tx
    .select({ personId: votes.personId })
    .from(people)
    .innerJoin(votes, eq(votes.personId, people.id))
    .where(
      and(
        gt(people.joinedAt, newSince(now)),
        eq(people.role, "customer"),
        gt(votes.votedAt, new Date(now.getTime() - burst.withinMs)),
        which,
      ),
    )
    .limit(most);
  return rows.length;
}
