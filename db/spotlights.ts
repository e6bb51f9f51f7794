import { and, asc, desc, eq, gte, inArray, isNull, lt, lte } from "drizzle-orm";
import type { Consent } from "../app/domain/consent.ts";
import type { Spot, SpotlightRow, SpotlightToDecide } from "../app/domain/views.ts";
import { gemsOf } from "./celebrations.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf, hasPage, peopleAs } from "./people.ts";
import { celebrations, people, spotlights } from "./schema.ts";

export type Spotlight = typeof spotlights.$inferSelect;

const by = peopleAs("spotlight_by");
/** More at a time would be no light any more. */
const most = 3;

/** Keeps a spotlight; false when this very form was sent before. */
export async function addSpotlight(tx: Tx, spotlight: typeof spotlights.$inferInsert): Promise<boolean> {
  const added = await tx.insert(spotlights).values(spotlight).onConflictDoNothing().returning({ id: spotlights.id });
  return added.length === 1;
}

export async function spotlightById(read: Read, id: string): Promise<Spotlight | null> {
  const [row] = await read.select().from(spotlights).where(eq(spotlights.id, id)).limit(1);
  return row ?? null;
}

/** What its person says to a spotlight; false when it was ended, or they just said something else. */
export async function decideSpotlight(tx: Tx, before: Spotlight, state: Consent, decidedAt: Date): Promise<boolean> {
  const decided = await tx
    .update(spotlights)
    .set({ state, decidedAt })
    .where(and(eq(spotlights.id, before.id), eq(spotlights.state, before.state), isNull(spotlights.endedAt)))
    .returning({ id: spotlights.id });
  return decided.length === 1;
}

/** Ends a spotlight before its last day; false when it was ended already. */
export async function endSpotlight(tx: Tx, id: string, endedAt: Date): Promise<boolean> {
  const ended = await tx
    .update(spotlights)
    .set({ endedAt })
    .where(and(eq(spotlights.id, id), isNull(spotlights.endedAt)))
    .returning({ id: spotlights.id });
  return ended.length === 1;
}

/** What stands in the light of the wall on a day, what was set last first: gems, and people who accepted and have a page. */
export async function spotsOn(read: Read, day: string): Promise<Spot[]> {
  const rows = await read
    .select({
      id: spotlights.id,
      line: spotlights.line,
      until: spotlights.endsOn,
      celebrationId: spotlights.celebrationId,
      person: { ...faceColumns(people), words: people.words },
    })
    .from(spotlights)
    .leftJoin(people, and(eq(people.id, spotlights.personId), hasPage, isNull(people.goneAt)))
    .where(
      and(
        eq(spotlights.state, "accepted"),
        gte(spotlights.endsOn, day),
        lte(spotlights.startsOn, day),
        isNull(spotlights.endedAt),
      ),
    )
    .orderBy(desc(spotlights.id))
    .limit(50);
  const gems = await gemsOf(
    read,
    rows.flatMap(({ celebrationId }) => celebrationId ?? []),
  );
  const spots = rows.flatMap(({ celebrationId, person, ...spot }): Spot[] => {
    const gem = gems.find(({ id }) => id === celebrationId);
    if (gem) return [{ ...spot, gem, person: null }];
    return person ? [{ ...spot, gem: null, person: { ...faceOf(person), words: person.words } }] : [];
  });
  const whose = ({ gem, person }: Spot) => gem?.id ?? person?.handle;
  return spots.filter((spot, at) => spots.findIndex((one) => whose(one) === whose(spot)) === at).slice(0, most);
}

/** What a person is asked to stand in the light for, and what they agreed to, as long as it is not over. */
export async function spotlightsFor(read: Read, personId: string, day: string): Promise<SpotlightToDecide[]> {
  const rows = await read
    .select({
      id: spotlights.id,
      line: spotlights.line,
      from: spotlights.startsOn,
      until: spotlights.endsOn,
      state: spotlights.state,
      by: faceColumns(by),
    })
    .from(spotlights)
    .innerJoin(by, eq(by.id, spotlights.createdBy))
    .where(and(eq(spotlights.personId, personId), gte(spotlights.endsOn, day), isNull(spotlights.endedAt)))
    .orderBy(desc(spotlights.createdAt), desc(spotlights.id))
    .limit(20);
  return rows.map((row) => ({ ...row, by: faceOf(row.by) }));
}

/** For staff: the spotlights of one state that run or are still to come on a day, the first to end on top. */
export async function spotlightsAhead(read: Read, states: Consent[], day: string): Promise<SpotlightRow[]> {
  const rows = await selectRows(read)
    .where(and(inArray(spotlights.state, states), gte(spotlights.endsOn, day), isNull(spotlights.endedAt)))
    .orderBy(asc(spotlights.endsOn), asc(spotlights.id))
    .limit(100);
  return rows.map(toRow);
}

/** For staff: the last spotlights that were lit and whose last day has passed. */
export async function spotlightsBehind(read: Read, day: string): Promise<SpotlightRow[]> {
  const rows = await selectRows(read)
    .where(and(eq(spotlights.state, "accepted"), lt(spotlights.endsOn, day), isNull(spotlights.endedAt)))
    .orderBy(desc(spotlights.endsOn), desc(spotlights.id))
    .limit(20);
  return rows.map(toRow);
}

function selectRows(read: Read) {
  return read
    .select({
      id: spotlights.id,
      line: spotlights.line,
      from: spotlights.startsOn,
      until: spotlights.endsOn,
      state: spotlights.state,
      gem: { number: celebrations.number, slug: celebrations.slug, title: celebrations.title },
      person: faceColumns(people),
    })
    .from(spotlights)
    .leftJoin(celebrations, eq(celebrations.id, spotlights.celebrationId))
    .leftJoin(people, eq(people.id, spotlights.personId));
}

function toRow({ person, ...row }: Awaited<ReturnType<typeof selectRows>>[number]): SpotlightRow {
  return { ...row, person: person && faceOf(person) };
}
