/**
 * The table of what matters most. All of it runs along an index on (stage, what it is sorted by, id). What is narrowed to a tag,
 * a host, a company or an attribute is looked up from there, so it costs as much as there is of that.
 */
import { and, asc, count, desc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import { effortOf } from "../app/domain/score.ts";
import { mostPlaces, type ScoreRow, type ScoreSort, undecided } from "../app/domain/score-table.ts";
import type { Stage } from "../app/domain/stage.ts";
import type { Standing } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { beyond, type Page, type Place, wholePlace } from "./places.ts";
import { ideas, ideaTags } from "./schema.ts";
import { type Wanted, wantedBy } from "./wanted.ts";

export type ScoreFilter = Wanted & {
  tagId?: string | null;
  /** Whose ideas; null: nobody's. */
  hostId?: string | null;
};
type By = ScoreFilter & {
  sort: ScoreSort;
  order: "up" | null;
  stages: readonly Stage[];
  after?: Place | null;
  most?: number;
};

const columnOf = {
  score: ideas.score,
  votes: ideas.votesCount,
  strength: ideas.strength,
  reach: ideas.reach,
  age: ideas.createdAt,
  effort: ideas.effort,
} as const;

const host = peopleAs("host");

/** One page of the ideas of some stages, the most of what they are sorted by first, or the least. */
export async function scorePage(read: Read, { most = 50, ...by }: By): Promise<Page<ScoreRow>> {
  const found = await placesOf(read, { ...by, after: known(by.sort, by.after) }, most + 1);
  const shown = found.slice(0, most);
  const last = shown.at(-1);
  const rows = await rowsOf(
    read,
    shown.map(({ id }) => id),
  );
  return { rows, next: found.length > most && last ? last : null };
}

/** How an idea stands among those that are not decided: its guessed effort, and its place by score unless it is far down. */
export async function standingOf(
  read: Read,
  { id, stage, score, effort }: Pick<typeof ideas.$inferSelect, "id" | "stage" | "score" | "effort">,
): Promise<Standing> {
  const guess = effortOf(effort);
  if (!undecided.includes(stage)) return { guess, place: null };
  const before = beyond({ key: score, id }, ideas.score, ideas.id, "least");
  const counts = await Promise.all(
    undecided.map((one) => {
      const ahead = read
        .select({ id: ideas.id })
        .from(ideas)
        .where(and(eq(ideas.stage, one), before, notMerged))
        .limit(mostPlaces)
        .as("ahead");
      return read.select({ n: count() }).from(ahead);
    }),
  );
  const place = counts.reduce((sum, [row]) => sum + (row?.n ?? 0), 1);
  return { guess, place: place > mostPlaces ? null : place };
}

/** Each stage has a list of its own in the index, and the whole is merged from them. */
async function placesOf(read: Read, by: By, most: number): Promise<Place[]> {
  const narrowed = narrowedTo(read, by);
  if (narrowed.length > 0) return placesAmong(read, by, narrowed, most);
  const parts = await Promise.all(by.stages.map((stage) => placesIn(read, by, eq(ideas.stage, stage), most)));
  const up = isUp(by) ? -1 : 1;
  return parts
    .flat()
    .sort((one, other) => up * (other.key - one.key || (one.id < other.id ? 1 : -1)))
    .slice(0, most);
}

async function placesIn(read: Read, by: By, where: SQL | undefined, most: number): Promise<Place[]> {
  const { key, id, after, order } = along(by);
  const rows = await read
    .select({ key, id })
    .from(ideas)
    .where(and(where, notMerged, hostless(by), after))
    .orderBy(...order)
    .limit(most);
  return rows.map(placeOf);
}

/** From the narrowest list to the ideas: the order of the join is said, since SQLite knows nothing of how long lists are. */
async function placesAmong(read: Read, by: By, [first, ...others]: Narrowed[], most: number): Promise<Place[]> {
  const { key, id, after, order } = along(by);
  const list = (first as Narrowed).as("narrowed");
  const rows = await read
    .select({ key, id })
    .from(list)
    .crossJoin(ideas)
    .where(
      and(
        eq(ideas.id, list.ideaId),
        inArray(ideas.stage, [...by.stages]),
        ...others.map((other) => inArray(ideas.id, other)),
        notMerged,
        hostless(by),
        after,
      ),
    )
    .orderBy(...order)
    .limit(most);
  return rows.map(placeOf);
}

/** Most ideas have no host, so those are met soon on the way along the index. */
function hostless({ hostId }: By): SQL | undefined {
  return hostId === null ? isNull(ideas.hostId) : undefined;
}

/** The age grows towards the past, so the oldest has the most of it. */
function isUp({ sort, order }: By): boolean {
  return (order === "up") !== (sort === "age");
}

function along(by: By) {
  const key = columnOf[by.sort];
  const { id } = ideas;
  const up = isUp(by);
  return {
    key,
    id,
    after: beyond(by.after, key, id, up ? "least" : "most"),
    order: up ? [asc(key), asc(id)] : [desc(key), desc(id)],
  };
}

function placeOf({ key, id }: { key: number | Date; id: string }): Place {
  return { key: Number(key), id };
}

type Narrowed = ReturnType<typeof bearing> | ReturnType<typeof hostedBy>;

function narrowedTo(read: Read, { tagId, hostId, ...wanted }: ScoreFilter): Narrowed[] {
  return [
    ...wantedBy(read, wanted, { once: true }),
    tagId ? bearing(read, tagId) : null,
    hostId ? hostedBy(read, hostId) : null,
  ].filter((one) => one !== null) as Narrowed[];
}

function bearing(read: Read, tagId: string) {
  return read.select({ ideaId: ideaTags.ideaId }).from(ideaTags).where(eq(ideaTags.tagId, tagId));
}

function hostedBy(read: Read, hostId: string) {
  return read.select({ ideaId: ideas.id }).from(ideas).where(eq(ideas.hostId, hostId));
}

/** The ideas with these ids, in their order. */
async function rowsOf(read: Read, ids: string[]): Promise<ScoreRow[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({
      id: ideas.id,
      number: ideas.number,
      slug: ideas.slug,
      title: ideas.title,
      stage: ideas.stage,
      host: faceColumns(host),
      votesCount: ideas.votesCount,
      strength: ideas.strength,
      companies: ideas.companiesCount,
      reach: ideas.reach,
      effort: ideas.effort,
      createdAt: ideas.createdAt,
    })
    .from(ideas)
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(inArray(ideas.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, host: row.host && faceOf(row.host), guess: effortOf(row.effort) }] : [];
  });
}

/** A place as the sort may have given it; whatever else an address says is the beginning. */
function known(sort: ScoreSort, place: Place | null | undefined): Place | null {
  return sort === "age" ? (place ?? null) : wholePlace(place);
}
