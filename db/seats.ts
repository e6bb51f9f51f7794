import { and, asc, count, desc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { OwnSeat, PilotView, SeatState } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { ideas, pilots, seats } from "./schema.ts";

export type Seat = typeof seats.$inferSelect;

export async function seatOf(read: Read, pilotId: string, personId: string): Promise<Seat | null> {
  const [row] = await read
    .select()
    .from(seats)
    .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId)))
    .limit(1);
  return row ?? null;
}

/** The reader's own seat, with their place in the waiting list from 1. */
export async function ownSeat(read: Read, pilotId: string, personId: string | null): Promise<PilotView["seat"]> {
  const seat = personId ? await seatOf(read, pilotId, personId) : null;
  if (!seat || seat.state === "left") return null;
  if (seat.state !== "waitlisted") return { state: seat.state, place: null };
  const [row] = await read
    .select({ before: count() })
    .from(seats)
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "waitlisted"), lt(seats.asked, seat.asked)));
  return { state: seat.state, place: (row?.before ?? 0) + 1 };
}

/**
 * Takes a free seat, or the next place in the waiting list, and answers which; null when the pilot takes no one.
 * One guarded update decides it: nobody passes those who wait, and there are never more seated than places.
 */
export async function takePlace(
  tx: Tx,
  pilotId: string,
): Promise<{ state: "seated" | "waitlisted"; asked: number } | null> {
  const open = and(eq(pilots.id, pilotId), inArray(pilots.state, ["recruiting", "running"]));
  const next = sql`${pilots.lastAsked} + 1`;
  const [seated] = await tx
    .update(pilots)
    .set({ seatedCount: sql`${pilots.seatedCount} + 1`, lastAsked: next })
    .where(and(open, sql`${pilots.seatedCount} < ${pilots.places}`, eq(pilots.waitingCount, 0)))
    .returning({ asked: pilots.lastAsked });
  if (seated) return { state: "seated", asked: seated.asked };
  const [waiting] = await tx
    .update(pilots)
    .set({ waitingCount: sql`${pilots.waitingCount} + 1`, lastAsked: next })
    .where(open)
    .returning({ asked: pilots.lastAsked });
  return waiting ? { state: "waitlisted", asked: waiting.asked } : null;
}

/** Gives a person their seat row; false when they have one already. One who left may come back. */
export async function keepSeat(tx: Tx, seat: typeof seats.$inferInsert): Promise<boolean> {
  const kept = await tx
    .insert(seats)
    .values(seat)
    .onConflictDoUpdate({
      target: [seats.pilotId, seats.personId],
      set: {
        state: seat.state,
        asked: seat.asked,
        askedAt: seat.askedAt,
        seatedAt: seat.seatedAt ?? null,
        leftAt: null,
      },
      setWhere: eq(seats.state, "left"),
    })
    .returning({ pilotId: seats.pilotId });
  return kept.length === 1;
}

/** Where a person has a seat, waits for one or has asked for one, as long as the pilot is not concluded. */
export async function openSeatsOf(read: Read, personId: string): Promise<{ pilotId: string; number: number }[]> {
  return read
    .select({ pilotId: seats.pilotId, number: pilots.number })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .where(and(eq(seats.personId, personId), inArray(seats.state, ["seated", "waitlisted", "requested"])))
    .orderBy(asc(pilots.number));
}

/** Leaves a seat, the waiting list or those who asked; null when there was none of it, else what was left. */
export async function leaveSeat(tx: Tx, pilotId: string, personId: string, leftAt: Date): Promise<SeatState | null> {
  for (const state of ["seated", "waitlisted", "requested"] as const) {
    const left = await tx
      .update(seats)
      .set({ state: "left", leftAt })
      .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId), eq(seats.state, state)))
      .returning({ pilotId: seats.pilotId });
    if (left.length === 0) continue;
    const counted = seatCounts[state];
    await tx
      .update(pilots)
      .set({ [counted]: sql`${pilots[counted]} - 1` })
      .where(eq(pilots.id, pilotId));
    return state;
  }
  return null;
}

const seatCounts = { seated: "seatedCount", waitlisted: "waitingCount", requested: "requestedCount" } as const;

/** Gives a free seat to whoever has waited longest and answers who; null when none is free or nobody waits. */
export async function moveUp(tx: Tx, pilotId: string, seatedAt: Date): Promise<string | null> {
  const [free] = await tx
    .update(pilots)
    .set({ seatedCount: sql`${pilots.seatedCount} + 1`, waitingCount: sql`${pilots.waitingCount} - 1` })
    .where(
      and(
        eq(pilots.id, pilotId),
        inArray(pilots.state, ["recruiting", "running"]),
        sql`${pilots.seatedCount} < ${pilots.places}`,
        sql`${pilots.waitingCount} > 0`,
      ),
    )
    .returning({ id: pilots.id });
  if (!free) return null;
  const [first] = await tx
    .select({ personId: seats.personId })
    .from(seats)
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "waitlisted")))
    .orderBy(asc(seats.asked))
    .limit(1);
  if (!first) throw new Error(`The waiting list of pilot ${pilotId} does not add up: npm run check:counts`);
  const [moved] = await tx
    .update(seats)
    .set({ state: "seated", seatedAt })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, first.personId), eq(seats.state, "waitlisted")))
    .returning({ personId: seats.personId });
  if (!moved) throw new Error(`Seat of pilot ${pilotId} was taken twice`);
  return moved.personId;
}

/** Ends a pilot's seats: who sat has finished, who waited is let go. */
export async function finishSeats(tx: Tx, pilotId: string, at: Date): Promise<void> {
  await tx
    .update(seats)
    .set({ state: "finished" })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "seated")));
  await tx
    .update(seats)
    .set({ state: "left", leftAt: at })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "waitlisted")));
  await tx.update(pilots).set({ waitingCount: 0 }).where(eq(pilots.id, pilotId));
}

/**
 * Who has a seat in a pilot, or had one to its end; if asked, with those who wait or waited until the end and were
 * let go with it.
 */
export async function participantIds(read: Read, pilotId: string, withWaiting = false): Promise<string[]> {
  const rows = await read
    .select({ id: seats.personId })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .where(
      and(
        eq(seats.pilotId, pilotId),
        withWaiting
          ? or(
              inArray(seats.state, ["seated", "finished", "waitlisted"]),
              and(eq(seats.state, "left"), isNull(seats.seatedAt), eq(seats.leftAt, pilots.concludedAt)),
            )
          : inArray(seats.state, ["seated", "finished"]),
      ),
    )
    .orderBy(asc(seats.asked));
  return rows.map(({ id }) => id);
}

/** Who tried an idea: everyone seated in one of its pilots, or in the one. */
export async function testerIds(read: Read, ideaId: string, pilotId: string | null): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: seats.personId })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .where(
      and(
        eq(pilots.ideaId, ideaId),
        pilotId ? eq(pilots.id, pilotId) : undefined,
        inArray(seats.state, ["seated", "finished"]),
      ),
    );
  return rows.map(({ id }) => id);
}

/** The seats that concern their person: all but those they left. */
export const shownSeats: SeatState[] = ["seated", "waitlisted", "finished"];

/** A person's seats, the newest first. */
export async function seatsOf(
  read: Read,
  personId: string,
  after: Place | null,
  most = 20,
): Promise<Page<OwnSeat & { at: Date }>> {
  const rows = await read
    .select({
      id: seats.pilotId,
      state: seats.state,
      number: pilots.number,
      slug: pilots.slug,
      title: ideas.title,
      pilotState: pilots.state,
      startsOn: pilots.startsOn,
      endsOn: pilots.endsOn,
      at: seats.askedAt,
    })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(
      and(eq(seats.personId, personId), inArray(seats.state, shownSeats), beyond(after, seats.askedAt, seats.pilotId)),
    )
    .orderBy(desc(seats.askedAt), desc(seats.pilotId))
    .limit(most + 1);
  return pageOf(rows, most, (seat) => seat);
}
