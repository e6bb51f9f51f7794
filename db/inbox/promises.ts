import { and, asc, eq, lte, sql } from "drizzle-orm";
import { pathOf, pathOfPilot } from "../../app/domain/paths.ts";
import type { Read } from "../connect.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, keyOfDay, pageOf } from "../places.ts";
import { ideas, pilots, promises } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

const maker = peopleAs("maker");
const itsIdea = sql`coalesce(${promises.ideaId}, ${pilots.ideaId})`;

/** Open promises that are due soon, to an idea or to a pilot of it. */
const waits = ({ dueBy }: Of) => and(eq(promises.state, "open"), lte(promises.dueOn, dueBy));

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(promises)
    .leftJoin(pilots, eq(pilots.id, promises.pilotId))
    .crossJoin(ideas)
    .where(and(waits(of), within(read, of, itsIdea)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({
      id: promises.id,
      words: promises.words,
      day: promises.dueOn,
      since: promises.madeAt,
      who: faceColumns(maker),
      pilot: { number: pilots.number, slug: pilots.slug },
      ...rowColumns,
    })
    .from(promises)
    .leftJoin(pilots, eq(pilots.id, promises.pilotId))
    .crossJoin(ideas)
    .innerJoin(maker, eq(maker.id, promises.madeBy))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits(of), within(read, of, itsIdea), beyond(after, promises.dueOn, promises.id, "least")))
    .orderBy(asc(promises.dueOn), asc(promises.id))
    .limit(most + 1);
  const page = pageOf(found, most, ({ day, id }) => ({ at: keyOfDay(day), id }));
  const rows = page.rows.map(({ id, words, day, since, who, pilot, idea, ...hosted }) => {
    const due = { day, late: day < of.today, left: null };
    const href = `${pilot ? pathOfPilot(pilot) : pathOf(idea)}#p-${id}`;
    return rowOf(of, hosted, { kind: "promises", id, idea, words, who: faceOf(who), since, due, href });
  });
  return { ...page, rows };
}
