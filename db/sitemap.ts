import { and, desc, gte, inArray, lt, ne } from "drizzle-orm";
import { pathOf, pathOfGem, pathOfPilot, pathOfQuestion } from "../app/domain/paths.ts";
import type { Read } from "./connect.ts";
import { notMerged } from "./not-merged.ts";
import type { Numbered } from "./numbers.ts";
import { isAtWork, isListed, isNamed } from "./people.ts";
import { celebrations, ideas, numbers, people, pilots, questions } from "./schema.ts";

/** An address of the site, and when what stands there last changed in earnest. */
export type Mapped = { path: string; changedAt: Date | null };

/** How many addresses one part of the map holds at most: as many as are read in a few milliseconds. */
const most = 2_000;

/** Which parts the map has, as "ideas-3"; the third holds the third two thousand numbers. */
export async function mapParts(read: Read): Promise<string[]> {
  const rows = await read.select().from(numbers);
  const last = new Map(rows.map(({ kind, last }) => [kind, last]));
  const numbered = kinds.flatMap(({ name, kind }) =>
    Array.from({ length: Math.ceil((last.get(kind) ?? 0) / most) }, (_, at) => `${name}-${at + 1}`),
  );
  return [...numbered, "people-1"];
}

/** The public addresses of one part; null when there is no such part. */
export async function mapPart(read: Read, part: string): Promise<Mapped[] | null> {
  if (!(await mapParts(read)).includes(part)) return null;
  const [name, place] = part.split("-");
  const from = (Number(place) - 1) * most + 1;
  const kind = kinds.find((one) => one.name === name);
  return kind ? kind.list(read, from, from + most) : peopleWithPages(read);
}

type List = (read: Read, from: number, before: number) => Promise<Mapped[]>;

const listIdeas: List = async (read, from, before) => {
  const { number, slug, createdAt, heardAt } = ideas;
  const rows = await read
    .select({ number, slug, createdAt, heardAt })
    .from(ideas)
    .where(and(gte(number, from), lt(number, before), notMerged))
    .orderBy(number);
  return rows.map(({ createdAt, heardAt, ...row }) => ({ path: pathOf(row), changedAt: heardAt ?? createdAt }));
};

const listQuestions: List = async (read, from, before) => {
  const { number, slug, openedAt, closedAt } = questions;
  const rows = await read
    .select({ number, slug, openedAt, closedAt })
    .from(questions)
    .where(and(gte(number, from), lt(number, before), ne(questions.state, "draft")))
    .orderBy(number);
  return rows.map(({ openedAt, closedAt, ...row }) => ({ path: pathOfQuestion(row), changedAt: closedAt ?? openedAt }));
};

const listPilots: List = async (read, from, before) => {
  const { number, slug, createdAt, startedAt, concludedAt } = pilots;
  const rows = await read
    .select({ number, slug, createdAt, startedAt, concludedAt })
    .from(pilots)
    .where(and(gte(number, from), lt(number, before), inArray(pilots.state, ["recruiting", "running", "concluded"])))
    .orderBy(number);
  return rows.map(({ createdAt, startedAt, concludedAt, ...row }) => ({
    path: pathOfPilot(row),
    changedAt: concludedAt ?? startedAt ?? createdAt,
  }));
};

const listGems: List = async (read, from, before) => {
  const { number, slug, createdAt } = celebrations;
  const rows = await read
    .select({ number, slug, createdAt })
    .from(celebrations)
    .where(and(gte(number, from), lt(number, before)))
    .orderBy(number);
  return rows.map(({ number, slug, createdAt }) => ({ path: pathOfGem({ number, slug }), changedAt: createdAt }));
};

const kinds: { name: string; kind: Numbered; list: List }[] = [
  { name: "ideas", kind: "idea", list: listIdeas },
  { name: "questions", kind: "question", list: listQuestions },
  { name: "pilots", kind: "pilot", list: listPilots },
  { name: "wall", kind: "celebration", list: listGems },
];

/** Of those whose page may be found: who works here, and who is named most often, so that the part need never grow. */
async function peopleWithPages(read: Read): Promise<Mapped[]> {
  const { handle, namedCreditsCount, id } = people;
  const [team, named] = await Promise.all([
    read.select({ handle }).from(people).where(and(isAtWork, isListed)).orderBy(id).limit(200),
    read
      .select({ handle })
      .from(people)
      .where(and(isNamed, isListed))
      .orderBy(desc(namedCreditsCount), desc(id))
      .limit(most - 200),
  ]);
  const handles = new Set([...team, ...named].map(({ handle }) => handle));
  return [...handles].map((handle) => ({ path: `/people/${handle}`, changedAt: null }));
}
