import { and, asc, between, desc, eq, gte, inArray, isNull, lt, type SQL } from "drizzle-orm";
import { dayIn, endOfDay } from "../app/domain/calendar.ts";
import type { TagName } from "../app/domain/views.ts";
import type { GemKind } from "../app/domain/wall.ts";
import type { Read } from "./connect.ts";
import { celebrations, ideaTags, tags } from "./schema.ts";
import { bears } from "./tagged.ts";

type Asked = { kind?: GemKind | null; year?: number | null; tagId?: string | null };

/** What a filter asks of each gem, for `gemPage`; undefined when it asks nothing. */
export async function whichGems(read: Read, timeZone: string, { kind, year, tagId }: Asked): Promise<SQL | undefined> {
  return and(
    kind ? eq(celebrations.kind, kind === "shipped" ? "shipped" : "pilot") : undefined,
    year ? await ofYear(read, timeZone, year) : undefined,
    tagId ? bears(read, tagId) : undefined,
  );
}

/** The years that have a gem, the last first: as many looks into the index as there are years. */
export async function wallYears(read: Read, timeZone: string, most = 50): Promise<number[]> {
  const years: number[] = [];
  while (years.length < most) {
    const before = years.at(-1);
    const [last] = await read
      .select({ at: celebrations.createdAt })
      .from(celebrations)
      .where(before ? lt(celebrations.createdAt, beginOf(timeZone, before)) : undefined)
      .orderBy(desc(celebrations.createdAt), desc(celebrations.number))
      .limit(1);
    if (!last) break;
    years.push(Number(dayIn(timeZone, last.at).slice(0, 4)));
  }
  return years;
}

/** The tags of what was celebrated last, by name; none that is retired. */
export async function tagsCelebrated(read: Read, most = 40): Promise<TagName[]> {
  const last = await read
    .select({ id: celebrations.ideaId })
    .from(celebrations)
    .orderBy(desc(celebrations.number))
    .limit(200);
  const ids = last.map(({ id }) => id);
  const rows = await read
    .selectDistinct({ slug: tags.slug, name: tags.name, folded: tags.folded })
    .from(ideaTags)
    .innerJoin(tags, eq(tags.id, ideaTags.tagId))
    .where(and(inArray(ideaTags.ideaId, ids), isNull(tags.retiredAt)))
    .orderBy(asc(tags.folded))
    .limit(most);
  return rows.map(({ slug, name }) => ({ slug, name }));
}

/** Numbers rise with time, so a year is a stretch of them, and its gems are found as those of the whole wall are. */
async function ofYear(read: Read, timeZone: string, year: number): Promise<SQL | undefined> {
  const within = and(
    gte(celebrations.createdAt, beginOf(timeZone, year)),
    lt(celebrations.createdAt, beginOf(timeZone, year + 1)),
  );
  const end = (way: typeof asc) =>
    read
      .select({ number: celebrations.number })
      .from(celebrations)
      .where(within)
      .orderBy(way(celebrations.createdAt), way(celebrations.number))
      .limit(1);
  const [[first], [last]] = await Promise.all([end(asc), end(desc)]);
  return and(within, between(celebrations.number, first?.number ?? 0, last?.number ?? 0));
}

/** The moment a year begins at the site. */
function beginOf(timeZone: string, year: number): Date {
  return endOfDay(timeZone, `${year - 1}-12-31`);
}
