import { and, desc, eq, gt, inArray, min } from "drizzle-orm";
import { pathOfHeld } from "../../app/domain/paths.ts";
import type { Read } from "../connect.ts";
import { bursts, ideas, votes } from "../schema.ts";
import { host, hostColumns, ideaColumns, type Of, rowOf, within } from "./of.ts";

/** Ideas with votes that are held until staff look at them. */
const waits = gt(bursts.heldCount, 0);

export async function ids(read: Read, of: Of, most: number) {
  return read
    .select({ ideaId: bursts.ideaId })
    .from(bursts)
    .innerJoin(ideas, eq(ideas.id, bursts.ideaId))
    .where(and(waits, within(read, of)))
    .limit(most);
}

export async function rows(read: Read, of: Of, most: number) {
  const found = await read
    .select({ count: bursts.heldCount, idea: ideaColumns, ...hostColumns })
    .from(bursts)
    .innerJoin(ideas, eq(ideas.id, bursts.ideaId))
    .leftJoin(host, eq(host.id, ideas.hostId))
    .where(and(waits, within(read, of)))
    .orderBy(desc(bursts.heldCount), desc(bursts.ideaId))
    .limit(most);
  const since = await firstHeld(
    read,
    found.map(({ idea }) => idea.id),
  );
  return found.map(({ count, idea, ...hosted }) => {
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
