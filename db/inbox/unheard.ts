import { and, asc, eq, inArray, isNotNull, isNull, notExists, type SQL } from "drizzle-orm";
import { mostLooked } from "../../app/domain/inbox.ts";
import { pathOf } from "../../app/domain/paths.ts";
import { type Promised, promisesOf } from "../answer-due.ts";
import type { Read } from "../connect.ts";
import { notMerged } from "../not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import { ideas, pauses } from "../schema.ts";
import type { Site } from "../site.ts";
import { alike, host, hostColumns, hostedBy, ideaColumns, type Of, rowOf } from "./of.ts";

const dreamer = peopleAs("dreamer");

/** The ideas nobody has answered; narrowed by what they are, those among the first that are looked through. */
export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select({ ideaId: ideas.id })
    .from(ideas)
    .where(and(unheard(of), of.first ? eq(ideas.first, 1) : undefined, narrowed(read, of)))
    .limit(most);
  return rows;
}

/** First ideas on top, then the others, by the day they are promised; at last those whose clock stands still. */
export async function rows(read: Read, of: Of, most: number, site: Site, now: Date) {
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
  const all: Awaited<ReturnType<typeof some>> = [];
  for (const part of [
    and(eq(ideas.first, 1), running),
    of.first ? null : and(eq(ideas.first, 0), running),
    and(of.first ? eq(ideas.first, 1) : undefined, paused),
  ])
    if (part && all.length < most)
      all.push(...(await some(read, and(unheard(of), narrowed(read, of), part), most - all.length)));
  const promised = await promisesOf(
    read,
    site,
    all.map(({ idea, since, ...row }) => ({ ...row, id: idea.id, at: since })),
    now,
  );
  return all.map(({ idea, words, since, who, whoId, first, ...hosted }, at) => {
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
}

function some(read: Read, where: SQL | undefined, most: number) {
  return read
    .select({
      idea: ideaColumns,
      words: ideas.excerpt,
      since: ideas.createdAt,
      answerDue: ideas.answerDue,
      first: ideas.first,
      who: faceColumns(dreamer),
      whoId: ideas.dreamerId,
      ...hostColumns,
    })
    .from(ideas)
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(where)
    .orderBy(asc(ideas.answerDue), asc(ideas.id))
    .limit(most);
}

function unheard(of: Of): SQL | undefined {
  return and(isNull(ideas.heardAt), notMerged, hostedBy(of));
}

/** Few ideas of a tag, or that a company wants, may wait among a great many: going through all could take for ever. */
function narrowed(read: Read, of: Of): SQL | undefined {
  if (!isNarrowed(of)) return undefined;
  const first = read
    .select({ id: ideas.id })
    .from(ideas)
    .where(unheard(of))
    .orderBy(asc(ideas.first), asc(ideas.answerDue), asc(ideas.id))
    .limit(mostLooked)
    .as("looked");
  return inArray(
    ideas.id,
    read
      .select({ id: first.id })
      .from(first)
      .where(alike(read, of, first.id)),
  );
}

function isNarrowed({ tagId, companyId, attribute }: Of): boolean {
  return Boolean(tagId || companyId || attribute);
}
