import { and, count, desc, eq, gt, gte, isNotNull, isNull, max, sql } from "drizzle-orm";
import { dayIn } from "../app/domain/calendar.ts";
import { longAgo } from "../app/domain/check-in.ts";
import type { CheckInDue, CheckInView, GoingView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { picturesOfCheckIns } from "./pictures.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { checkIns, ideas, pilots, seats } from "./schema.ts";
import type { Site } from "./site.ts";

export type CheckIn = typeof checkIns.$inferSelect;
type Said = Pick<CheckIn, "pulse" | "wouldMiss" | "words">;

const by = peopleAs("checked_in");
/** So many shared ones stand on the pilot's page. */
const few = 10;

export async function checkInById(read: Read, id: string): Promise<CheckIn | null> {
  const [row] = await read.select().from(checkIns).where(eq(checkIns.id, id)).limit(1);
  return row ?? null;
}

/** What a person said of a pilot on a day. */
export async function checkInOn(read: Read, pilotId: string, personId: string, day: string): Promise<CheckIn | null> {
  const [row] = await read
    .select()
    .from(checkIns)
    .where(and(eq(checkIns.pilotId, pilotId), eq(checkIns.personId, personId), eq(checkIns.day, day)))
    .limit(1);
  return row ?? null;
}

/** Adds the first check-in of a person on a day and counts it. */
export async function addCheckIn(tx: Tx, checkIn: typeof checkIns.$inferInsert): Promise<void> {
  await tx.insert(checkIns).values(checkIn);
  const { pilotId, personId } = checkIn;
  await tx
    .update(seats)
    .set({ checkInsCount: sql`${seats.checkInsCount} + 1` })
    .where(and(eq(seats.pilotId, pilotId), eq(seats.personId, personId)));
  await tx
    .update(pilots)
    .set({ checkInsCount: sql`${pilots.checkInsCount} + 1` })
    .where(eq(pilots.id, pilotId));
}

/** Says something else on the same day. What was shared was something else, so it is shared no longer. */
export async function replaceCheckIn(tx: Tx, id: string, said: Said, at: Date): Promise<void> {
  await tx
    .update(checkIns)
    .set({ ...said, at, sharedAt: null })
    .where(eq(checkIns.id, id));
}

/** Shares a check-in with everybody, or with `null` takes it back; false when it is so already. */
export async function keepShared(tx: Tx, { id, sharedAt: from }: CheckIn, sharedAt: Date | null): Promise<boolean> {
  if ((from === null) === (sharedAt === null)) return false;
  const changed = await tx
    .update(checkIns)
    .set({ sharedAt })
    .where(and(eq(checkIns.id, id), sharedAt ? isNull(checkIns.sharedAt) : isNotNull(checkIns.sharedAt)))
    .returning({ id: checkIns.id });
  return changed.length === 1;
}

/** How it goes for those in a pilot, as everybody sees it. */
export async function goingOf(read: Read, pilotId: string, readerId: string | null): Promise<GoingView> {
  const [[counted], shared, lastOn] = await Promise.all([
    read
      .select({ checkIns: pilots.checkInsCount, people: count(seats.personId) })
      .from(pilots)
      .leftJoin(seats, and(eq(seats.pilotId, pilots.id), gt(seats.checkInsCount, 0)))
      .where(eq(pilots.id, pilotId))
      .groupBy(pilots.id, pilots.checkInsCount),
    sharedCheckIns(read, pilotId, null, few),
    readerId ? lastCheckInOn(read, pilotId, readerId) : null,
  ]);
  const { checkIns = 0, people = 0 } = counted ?? {};
  return { checkIns, people, shared: shared.rows, more: shared.next !== null, lastOn };
}

/** What those in a pilot share with everybody, the last shared first. */
export async function sharedCheckIns(
  read: Read,
  pilotId: string,
  after: Place | null,
  most = 30,
): Promise<Page<CheckInView>> {
  const rows = await selectViews(read)
    .where(
      and(eq(checkIns.pilotId, pilotId), isNotNull(checkIns.sharedAt), beyond(after, checkIns.sharedAt, checkIns.id)),
    )
    .orderBy(desc(checkIns.sharedAt), desc(checkIns.id))
    .limit(most + 1);
  // Whether they would miss it stays between them and the staff.
  const views = (await withPictures(read, rows)).map((view) => ({ ...view, wouldMiss: null }));
  return pageOf(views, most, ({ sharedAt, id }) => ({ at: sharedAt as Date, id }));
}

/** Everything those in a pilot said, or one of them, the newest day first: for staff, and for the person. */
export async function checkInsOf(
  read: Read,
  { pilotId, personId }: { pilotId: string; personId?: string },
  after: Place | null,
  most = 30,
): Promise<Page<CheckInView>> {
  const rows = await selectViews(read)
    .where(
      and(
        eq(checkIns.pilotId, pilotId),
        personId ? eq(checkIns.personId, personId) : undefined,
        after ? sql`(${checkIns.day}, ${checkIns.id}) < (${dayAt(after)}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(checkIns.day), desc(checkIns.id))
    .limit(most + 1);
  return pageOf(await withPictures(read, rows), most, ({ day, id }) => ({ at: new Date(`${day}T00:00:00Z`), id }));
}

/** The pilots in which it is time for a person to say how it goes, the one that ends first on top; none they want no reminders of. */
export async function checkInsDue(read: Read, site: Site, personId: string, now: Date): Promise<CheckInDue[]> {
  const today = dayIn(site.timeZone, now);
  const rows = await read
    .select({
      number: pilots.number,
      title: ideas.title,
      every: pilots.checkInEvery,
      startsOn: pilots.startsOn,
      startedAt: pilots.startedAt,
      seatedAt: seats.seatedAt,
      lastOn: max(checkIns.day),
    })
    .from(seats)
    .innerJoin(pilots, and(eq(pilots.id, seats.pilotId), eq(pilots.state, "running"), gte(pilots.endsOn, today)))
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .leftJoin(checkIns, and(eq(checkIns.pilotId, seats.pilotId), eq(checkIns.personId, seats.personId)))
    .where(and(eq(seats.personId, personId), eq(seats.state, "seated"), isNull(seats.remindersOffAt)))
    .groupBy(
      pilots.number,
      ideas.title,
      pilots.checkInEvery,
      pilots.startsOn,
      pilots.startedAt,
      pilots.endsOn,
      seats.seatedAt,
    )
    .orderBy(pilots.endsOn, pilots.number);
  return rows.flatMap(({ number, title, every, startsOn, startedAt, seatedAt, lastOn }) => {
    const began = startedAt ? dayIn(site.timeZone, startedAt) : startsOn;
    const sat = seatedAt ? dayIn(site.timeZone, seatedAt) : began;
    const since = [began, sat, lastOn ?? began].sort().at(-1) as string;
    return since <= longAgo(today, every) ? [{ number, title, lastOn }] : [];
  });
}

async function lastCheckInOn(read: Read, pilotId: string, personId: string): Promise<string | null> {
  const [row] = await read
    .select({ day: max(checkIns.day) })
    .from(checkIns)
    .where(and(eq(checkIns.pilotId, pilotId), eq(checkIns.personId, personId)));
  return row?.day ?? null;
}

function selectViews(read: Read) {
  return read
    .select({
      id: checkIns.id,
      day: checkIns.day,
      pulse: checkIns.pulse,
      wouldMiss: checkIns.wouldMiss,
      words: checkIns.words,
      sharedAt: checkIns.sharedAt,
      by: faceColumns(by),
    })
    .from(checkIns)
    .innerJoin(by, eq(by.id, checkIns.personId));
}

type Row = Awaited<ReturnType<typeof selectViews>>[number];

async function withPictures(read: Read, rows: Row[]): Promise<CheckInView[]> {
  const shown = await picturesOfCheckIns(
    read,
    rows.map(({ id }) => id),
  );
  return rows.map(({ by, ...row }) => ({ ...row, by: faceOf(by), picture: shown.get(row.id) }));
}

/** The day a place begins at. Anybody can write one into an address. */
function dayAt({ key }: Place): string {
  return new Date(Math.max(0, Math.trunc(key))).toISOString().slice(0, 10);
}
