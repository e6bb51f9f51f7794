import { and, desc, eq, gt, inArray, min } from "drizzle-orm";
import { pathOfHeld } from "../../app/domain/paths.ts";
import type { Read } from "../connect.ts";
import { beyond, pageOf, wholePlace } from "../places.ts";
import { bursts, ideas, votes } from "../schema.ts";
import { countedColumns, type From, host, type Of, rowColumns, rowOf, waitsOf, within } from "./of.ts";

/** Ideas with votes that are held until staff look at them. */
const waits = gt(bursts.heldCount, 0);

export async function ids(read: Read, of: Of, most: number) {
  const rows = await read
    .select(countedColumns)
    .from(bursts)
    .crossJoin(ideas)
    .where(and(waits, within(read, of, bursts.ideaId)))
    .limit(most + 1);
  return waitsOf(rows, most);
}

export async function rows(read: Read, of: Of, { after, most }: From) {
  const found = await read
    .select({ count: bursts.heldCount, ...rowColumns })
    .from(bursts)
    .crossJoin(ideas)
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of, bursts.ideaId), beyond(wholePlace(after), bursts.heldCount, bursts.ideaId)))
    .orderBy(desc(bursts.heldCount), desc(bursts.ideaId))
    .limit(most + 1);
  const page = pageOf(found, most, ({ count: at, idea: { id } }) => ({ at, id }));
  const since = await firstHeld(
    read,
    page.rows.map(({ idea }) => idea.id),
  );
  const rows = page.rows.map(({ count, idea, ...hosted }) => {
    const at = since.get(idea.id) ?? null;
    return rowOf(of, hosted, {
      kind: "votes",
      id: String(idea.number),
      idea,
      count,
      since: at,
      href: pathOfHeld(idea),
    });
  });
  return { ...page, rows };
}

/** Since when votes of some ideas are held. */
async function firstHeld(read: Read, ideaIds: string[]): Promise<Map<string, Date | null>> {
  const rows = await read
    .select({ id: votes.ideaId, at: min(votes.votedAt) })
    .from(votes)
    .where(and(inArray(votes.ideaId, ideaIds), eq(votes.state, "held")))
    .groupBy(votes.ideaId);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
