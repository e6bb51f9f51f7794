import { and, asc, eq, inArray, isNotNull, isNull, notExists, type SQL, sql } from "drizzle-orm";
import { mostLooked } from "../../app/domain/inbox.ts";
import { pathOf } from "../../app/domain/paths.ts";
import { type Promised, promisesOf } from "../answer-due.ts";
import type { Read } from "../connect.ts";
import { notMerged } from "../not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { beyond, keyOfDay, type Place, wholePlace } from "../places.ts";
import { ideas, pauses } from "../schema.ts";
import type { Site } from "../site.ts";
import {
  alike,
  type Counted,
  countedColumns,
  type From,
  host,
  hostedBy,
  type Of,
  rowColumns,
  rowOf,
  type Waits,
} from "./of.ts";

const dreamer = peopleAs("dreamer");

/** The ideas nobody has answered; narrowed by what they are, those among the first that are looked through. */
export async function ids(read: Read, of: Of, most: number): Promise<Waits> {
  const { found, next } = await lookAlong(read, of, { most });
  return { found, more: next !== null };
}

/** First ideas on top, then the others, by the day they are promised; at last those whose clock stands still. */
export async function rows(read: Read, of: Of, from: From, site: Site, now: Date) {
  const { found, next } = await lookAlong(read, of, from);
  const all = await read
    .select({
      words: ideas.excerpt,
      since: ideas.createdAt,
      answerDue: ideas.answerDue,
      first: ideas.first,
      who: faceColumns(dreamer),
      whoId: ideas.dreamerId,
      ...rowColumns,
    })
    .from(ideas)
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(
      inArray(
        ideas.id,
        found.map(({ ideaId }) => ideaId),
      ),
    );
  const byId = new Map(all.map((row) => [row.idea.id, row]));
  const shown = found.flatMap(({ ideaId }) => byId.get(ideaId) ?? []);
  const promised = await promisesOf(
    read,
    site,
    shown.map(({ idea, since, ...row }) => ({ ...row, id: idea.id, at: since })),
    now,
  );
  const rows = shown.map(({ idea, words, since, who, whoId, first, ...hosted }, at) => {
    const { due, late, left, pause } = promised[at] as Promised;
    return rowOf(of, hosted, {
      kind: "unheard",
      id: String(idea.number),
      idea,
      words: words || null,
      who: faceOf(who),
      whoId,
      since,
      due: pause ? null : { day: due, late, left },
      pause,
      first: first === 1,
      href: pathOf(idea),
    });
  });
  return { rows, next };
}

/**
 * Goes along the queue from a place on, part by part. Few ideas of a tag, or that a company wants, may wait among a great
 * many, and going through all could take for ever: narrowed to these it looks through so many, and says where it ended.
 */
async function lookAlong(read: Read, of: Of, { after, most }: From) {
  const narrowed = alike(read, of);
  const many = narrowed ? mostLooked : most + 1;
  const from = wholePlace(after);
  const begins = from ? Math.floor(from.key / partSize) : 0;
  const seen: (Place & Counted & { fits: boolean })[] = [];
  for (const [at, part] of partsOf(read, of).entries()) {
    if (!part || at < begins || seen.length === many) continue;
    const within = from && at === begins ? { ...from, key: from.key % partSize } : null;
    const rows = await read
      .select({ ...countedColumns, due: ideas.answerDue, fits: sql`${narrowed ?? sql`true`}`.mapWith(Boolean) })
      .from(ideas)
      .where(and(unheard(of), part, beyond(within, ideas.answerDue, ideas.id, "least")))
      .orderBy(asc(ideas.answerDue), asc(ideas.id))
      .limit(many - seen.length);
    const keyOf = (due: string | null) => at * partSize + (due ? keyOfDay(due) : 0);
    seen.push(...rows.map(({ due, ...row }) => ({ ...row, id: row.ideaId, key: keyOf(due) })));
  }
  const fitting = seen.filter(({ fits }) => fits);
  const found = fitting.slice(0, most);
  const last = fitting.length > most ? found.at(-1) : seen.length === many ? seen.at(-1) : null;
  return { found, next: last ? { key: last.key, id: last.id } : null };
}

/** The key of a place says in which part of the queue it is, and then the day: more than there are days. */
const partSize = 10_000_000;

/** The parts of the queue, one after the other; each is in the order of the days that were promised. */
function partsOf(read: Read, of: Of): (SQL | undefined)[] {
  const running = notExists(
    read
      .select({ id: pauses.id })
      .from(pauses)
      .where(and(eq(pauses.ideaId, ideas.id), isNull(pauses.untilDay))),
  );
  const paused = inArray(
    ideas.id,
    read
      .select({ id: pauses.ideaId })
      .from(pauses)
      .where(and(isNull(pauses.untilDay), isNotNull(pauses.ideaId))),
  );
  const [first, later] = [eq(ideas.first, 1), eq(ideas.first, 0)];
  return of.first
    ? [and(first, running), undefined, and(first, paused)]
    : [and(first, running), and(later, running), paused];
}

function unheard(of: Of): SQL | undefined {
  return and(isNull(ideas.heardAt), notMerged, hostedBy(of));
}
