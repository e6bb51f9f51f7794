import { and, eq, exists, inArray, or, type SQL } from "drizzle-orm";
import { type Tie, ties } from "../app/domain/seat.ts";
import { countingStates } from "../app/domain/vote.ts";
import type { AnyColumn } from "./columns.ts";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { withMerged } from "./merges.ts";
import type { Pilot } from "./pilots.ts";
import { comments, ideas, ideaTags, people, pilotIdeas, polishes, votes } from "./schema.ts";

/** What ties people to a pilot, by their id. Ideas that were merged into its own are its own. */
export async function tiesOf(
  read: Read,
  pilot: Pick<Pilot, "id" | "openToTagId">,
  personIds: string[],
): Promise<Map<string, Tie[]>> {
  const tied = await tiedTo(read, pilot, people.id);
  const rows = await read
    .select({
      id: people.id,
      dreamer: tied.dreamer.mapWith(Boolean),
      polisher: tied.polisher.mapWith(Boolean),
      voter: tied.voter.mapWith(Boolean),
      tag: tied.tag.mapWith(Boolean),
    })
    .from(people)
    .where(inArray(people.id, personIds));
  return new Map(rows.map((row) => [row.id, ties.filter((tie) => row[tie])]));
}

/** Whether the person in a column is one of those whose idea a pilot tries. */
export async function isFirst(read: Read, pilot: Pick<Pilot, "id" | "openToTagId">, personId: AnyColumn) {
  const { dreamer, polisher, voter } = await tiedTo(read, pilot, personId);
  return or(dreamer, polisher, voter);
}

async function tiedTo(
  read: Read,
  { id, openToTagId }: Pick<Pilot, "id" | "openToTagId">,
  personId: AnyColumn,
): Promise<Record<Tie, SQL>> {
  const tried = await ideaIdsOf(read, id);
  const tagged = read
    .select({ id: ideaTags.ideaId })
    .from(ideaTags)
    .where(eq(ideaTags.tagId, openToTagId ?? ""));
  const dreamed = (which: SQL) =>
    exists(
      read
        .select({ id: ideas.id })
        .from(ideas)
        .where(and(eq(ideas.dreamerId, personId), which)),
    );
  const voted = (which: SQL) =>
    exists(
      read
        .select({ id: votes.ideaId })
        .from(votes)
        .where(and(eq(votes.personId, personId), inArray(votes.state, countingStates), which)),
    );
  const commented = (which: SQL) =>
    exists(
      read
        .select({ id: comments.id })
        .from(comments)
        .where(and(eq(comments.authorId, personId), spoken, which)),
    );
  return {
    dreamer: dreamed(inArray(ideas.id, tried)),
    polisher: exists(
      read
        .select({ id: polishes.id })
        .from(polishes)
        .where(
          and(
            inArray(polishes.ideaId, tried),
            eq(polishes.state, "accepted"),
            or(eq(polishes.byId, personId), eq(polishes.offeredBy, personId)),
          ),
        ),
    ),
    voter: voted(inArray(votes.ideaId, tried)),
    tag: or(
      dreamed(inArray(ideas.id, tagged)),
      voted(inArray(votes.ideaId, tagged)),
      commented(inArray(comments.ideaId, tagged)),
    ) as SQL,
  };
}

async function ideaIdsOf(read: Read, pilotId: string): Promise<string[]> {
  const rows = await read.select({ id: pilotIdeas.ideaId }).from(pilotIdeas).where(eq(pilotIdeas.pilotId, pilotId));
  const all: string[] = [];
  for (const { id } of rows) all.push(...(await withMerged(read, id)));
  return all;
}
