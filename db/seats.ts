import { and, asc, count, desc, eq, gt, inArray, isNull, lt, min, or, sql, sum } from "drizzle-orm";
import type { Done } from "../app/domain/credit.ts";
import { goesFirst, keptUntil } from "../app/domain/seat.ts";
import type { OwnSeat, PilotView, SeatState } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import type { Pilot } from "./pilots.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { ideas, people, pilotIdeas, pilots, seats } from "./schema.ts";
import { isFirst, tiesOf } from "./ties.ts";

export type Seat = typeof seats.$inferSelect;

const isOpen = inArray(pilots.state, ["recruiting", "running"]);
const hasRoom = sql`${pilots.seatedCount} < ${pilots.places}`;

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
  const own = { state: seat.state, remindersOff: seat.remindersOffAt !== null };
  if (seat.state !== "waitlisted") return { ...own, place: null };
  const [row] = await read
    .select({ before: count() })
    .from(seats)
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "waitlisted"), lt(seats.asked, seat.asked)));
  return { ...own, place: (row?.before ?? 0) + 1 };
}

/**
 * What somebody gets who asks for a seat of a held pilot: a seat when one is free and it is their turn, a place in the
 * waiting list, or where seats are given by hand a request. Nobody passes those who wait and may move up.
 */
export async function placeFor(
  tx: Tx,
  pilot: Pilot,
  personId: string,
  today: string,
): Promise<"requested" | "seated" | "waitlisted"> {
  if (pilot.seating === "by-hand") return "requested";
  if (pilot.seatedCount >= pilot.places || (await nextInLine(tx, pilot, today))) return "waitlisted";
  if (!keptUntil(pilot, today)) return "seated";
  return goesFirst((await tiesOf(tx, pilot, [personId])).get(personId) ?? []) ? "seated" : "waitlisted";
}

/** Takes such a place, and answers its number in the order of asking; null when there is none: never more sit than places. */
export async function takePlace(
  tx: Tx,
  pilotId: string,
  state: "requested" | "seated" | "waitlisted",
): Promise<number | null> {
  const [taken] = await tx
    .update(pilots)
    .set({ ...counted(state, 1), lastAsked: sql`${pilots.lastAsked} + 1` })
    .where(and(eq(pilots.id, pilotId), isOpen, state === "seated" ? hasRoom : undefined))
    .returning({ asked: pilots.lastAsked });
  return taken?.asked ?? null;
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
        said: null,
        remindersCount: 0,
        remindedAt: null,
      },
      setWhere: inArray(seats.state, ["left", "turned-down"]),
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

/** Leaves a seat, the waiting list or a request; null when there was none of these, else what was left. */
export async function leaveSeat(tx: Tx, pilotId: string, personId: string, leftAt: Date): Promise<SeatState | null> {
  for (const state of ["seated", "waitlisted", "requested"] as const) {
    const left = await tx
      .update(seats)
      .set({ state: "left", leftAt })
      .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId), eq(seats.state, state)))
      .returning({ pilotId: seats.pilotId });
    if (left.length === 0) continue;
    await tx.update(pilots).set(counted(state, -1)).where(eq(pilots.id, pilotId));
    return state;
  }
  return null;
}

/** Decides about a request for a seat; "decided" when there is none any more, "full" when no place is left to give. */
export async function decideRequest(
  tx: Tx,
  pilotId: string,
  personId: string,
  decision: { state: "seated"; seatedAt: Date } | { state: "turned-down"; said: string; leftAt: Date },
): Promise<"done" | "decided" | "full"> {
  const decided = await tx
    .update(seats)
    .set(decision)
    .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId), eq(seats.state, "requested")))
    .returning({ pilotId: seats.pilotId });
  if (decided.length === 0) return "decided";
  const sits = decision.state === "seated";
  const done = await tx
    .update(pilots)
    .set({ ...counted("requested", -1), ...(sits && counted("seated", 1)) })
    .where(and(eq(pilots.id, pilotId), isOpen, sits ? hasRoom : undefined))
    .returning({ id: pilots.id });
  return done.length === 1 ? "done" : "full";
}

/** Who waits for a seat and is the first whose turn it is, whoever is blocked passed over; null when there is nobody. */
export async function nextInLine(read: Read, pilot: Pilot, today: string): Promise<string | null> {
  if (pilot.waitingCount === 0) return null;
  const [next] = await read
    .select({ personId: seats.personId })
    .from(seats)
    .innerJoin(people, and(eq(people.id, seats.personId), isNull(people.blockedAt)))
    .where(
      and(
        eq(seats.pilotId, pilot.id),
        eq(seats.state, "waitlisted"),
        keptUntil(pilot, today) ? await isFirst(read, pilot, seats.personId) : undefined,
      ),
    )
    .orderBy(asc(seats.asked))
    .limit(1);
  return next?.personId ?? null;
}

/** Gives a free seat of a held pilot to whoever is next in line and answers who; null when none is free or nobody is. */
export async function moveUp(tx: Tx, pilot: Pilot, today: string, seatedAt: Date): Promise<string | null> {
  const next = await nextInLine(tx, pilot, today);
  if (!next) return null;
  const [free] = await tx
    .update(pilots)
    .set({ ...counted("seated", 1), ...counted("waitlisted", -1) })
    .where(and(eq(pilots.id, pilot.id), isOpen, hasRoom))
    .returning({ id: pilots.id });
  if (!free) return null;
  const [moved] = await tx
    .update(seats)
    .set({ state: "seated", seatedAt })
    .where(and(eq(seats.pilotId, pilot.id), eq(seats.personId, next), eq(seats.state, "waitlisted")))
    .returning({ personId: seats.personId });
  if (!moved) throw new Error(`Seat of pilot ${pilot.id} was taken twice`);
  return moved.personId;
}

/** Ends a pilot's seats: who sat has finished, who waited or asked is let go. */
export async function finishSeats(tx: Tx, pilotId: string, at: Date): Promise<void> {
  await tx
    .update(seats)
    .set({ state: "finished" })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.state, "seated")));
  await tx
    .update(seats)
    .set({ state: "left", leftAt: at })
    .where(and(eq(seats.pilotId, pilotId), inArray(seats.state, ["waitlisted", "requested"])));
  await tx.update(pilots).set({ waitingCount: 0, requestedCount: 0 }).where(eq(pilots.id, pilotId));
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
              inArray(seats.state, ["seated", "finished", "waitlisted", "requested"]),
              and(eq(seats.state, "left"), isNull(seats.seatedAt), eq(seats.leftAt, pilots.concludedAt)),
            )
          : inArray(seats.state, ["seated", "finished"]),
      ),
    )
    .orderBy(asc(seats.asked));
  return rows.map(({ id }) => id);
}

/** Who checked in at least once, and how often, in the order in which they asked; also those who left since. */
export function checkedIn(read: Read, pilotId: string): Promise<Done[]> {
  return read
    .select({ personId: seats.personId, times: seats.checkInsCount })
    .from(seats)
    .where(and(eq(seats.pilotId, pilotId), gt(seats.checkInsCount, 0)))
    .orderBy(asc(seats.asked));
}

/**
 * Who tried an idea in one of its pilots, or in the one, with how often they checked in: everyone who did, and where
 * nobody ever did everyone who had a seat.
 */
export function testersOf(read: Read, ideaId: string, pilotId: string | null): Promise<Done[]> {
  return read
    .select({ personId: seats.personId, times: sum(seats.checkInsCount).mapWith(Number) })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .innerJoin(pilotIdeas, and(eq(pilotIdeas.pilotId, pilots.id), eq(pilotIdeas.ideaId, ideaId)))
    .where(
      and(
        pilotId ? eq(pilots.id, pilotId) : undefined,
        or(gt(seats.checkInsCount, 0), and(eq(pilots.checkInsCount, 0), inArray(seats.state, ["seated", "finished"]))),
      ),
    )
    .groupBy(seats.personId)
    .orderBy(min(seats.askedAt), seats.personId);
}

/** The seats that concern their person: all but those they left. */
export const shownSeats: SeatState[] = ["requested", "seated", "waitlisted", "turned-down", "finished"];

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
      said: seats.said,
      seating: pilots.seating,
      firstUntil: pilots.firstUntil,
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

/** The counter of a pilot for one state of its seats, changed by so many. */
function counted(state: "requested" | "seated" | "waitlisted", by: 1 | -1) {
  if (state === "requested") return { requestedCount: sql`${pilots.requestedCount} + ${by}` };
  if (state === "waitlisted") return { waitingCount: sql`${pilots.waitingCount} + ${by}` };
  return { seatedCount: sql`${pilots.seatedCount} + ${by}` };
}
