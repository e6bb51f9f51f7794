import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Drafted } from "../app/domain/pilot-readiness.ts";
import type { PilotShape } from "../app/domain/pilot-shape.ts";
import { worksHere } from "../app/domain/roles.ts";
import type { DraftRow } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import type { Idea } from "./ideas.ts";
import { type Person, personById } from "./people.ts";
import { ideasIn, inOpenPilots, type Pilot } from "./pilots.ts";
import { comments, pilotIdeas, pilotQuestions, pilots, pilotTargets, tags } from "./schema.ts";

type Columns = Omit<typeof pilots.$inferInsert, "id" | "number" | "state" | "hypothesis" | "measure" | "createdAt">;

/** How a pilot's form shapes it: its columns, and what it asks those who want a seat. */
export type Shaping = { pilot: Columns; questions: string[] };

/** Gives a draft that is held another shape. */
export async function reshape(
  tx: Tx,
  id: string,
  { pilot, questions, ideas, ...believed }: Shaping & Pick<Pilot, "hypothesis" | "measure"> & { ideas: Idea[] },
): Promise<void> {
  await tx
    .update(pilots)
    .set({ ...pilot, ...believed })
    .where(eq(pilots.id, id));
  await tx.delete(pilotIdeas).where(eq(pilotIdeas.pilotId, id));
  await tx.insert(pilotIdeas).values(ideas.map((idea) => ({ pilotId: id, ideaId: idea.id })));
  await tx.delete(pilotQuestions).where(eq(pilotQuestions.pilotId, id));
  await addQuestions(tx, id, questions);
}

/** Adds what a pilot asks those who want a seat, in this order. */
export async function addQuestions(tx: Tx, pilotId: string, questions: string[]): Promise<void> {
  const rows = questions.map((words, at) => ({ pilotId, place: at + 1, words }));
  if (rows.length > 0) await tx.insert(pilotQuestions).values(rows);
}

/** What a pilot asks those who want a seat. */
export async function questionsIn(read: Read, pilotId: string): Promise<string[]> {
  const rows = await read
    .select({ words: pilotQuestions.words })
    .from(pilotQuestions)
    .where(eq(pilotQuestions.pilotId, pilotId))
    .orderBy(asc(pilotQuestions.place));
  return rows.map(({ words }) => words);
}

/** The target a pilot opens with. */
export async function addFirstTarget(tx: Tx, target: Omit<typeof pilotTargets.$inferInsert, "entry">): Promise<void> {
  await tx.insert(pilotTargets).values({ ...target, entry: 1 });
}

/** Takes a draft away; what was said about it stays with its idea. False when it is none any more. */
export async function removeDraft(tx: Tx, id: string): Promise<boolean> {
  // Changing a key waits for whoever is just saying something about it, and keeps out who comes later.
  const gone = await tx
    .update(pilots)
    .set({ number: sql`-${pilots.number}` })
    .where(and(eq(pilots.id, id), eq(pilots.state, "draft")))
    .returning({ id: pilots.id });
  if (gone.length === 0) return false;
  await tx.update(comments).set({ pilotId: null }).where(eq(comments.pilotId, id));
  await tx.delete(pilots).where(eq(pilots.id, id));
  return true;
}

/** Shares the hypothesis of a draft, or takes it back (`null`); false when that is so already, or it is no draft. */
export async function shareDraft(tx: Tx, id: string, sharedAt: Date | null): Promise<boolean> {
  const changed = await tx
    .update(pilots)
    .set({ sharedAt })
    .where(
      and(
        eq(pilots.id, id),
        eq(pilots.state, "draft"),
        sharedAt ? isNull(pilots.sharedAt) : isNotNull(pilots.sharedAt),
      ),
    )
    .returning({ id: pilots.id });
  return changed.length === 1;
}

/** All that staff said of a pilot. */
export async function shapeOf(read: Read, pilot: Pilot): Promise<PilotShape> {
  const [ideas, questions, host, tag] = await Promise.all([
    ideasIn(read, pilot),
    questionsIn(read, pilot.id),
    personById(read, pilot.hostId),
    pilot.openToTagId ? tagById(read, pilot.openToTagId) : null,
  ]);
  const { handle, name } = host as Person;
  return {
    ...pilot,
    tag,
    questions,
    ideas: ideas.map(({ number, slug, title }) => ({ number, slug, title })),
    host: { handle, name },
  };
}

/** A draft as far as it matters for opening it. */
export async function draftedAs(read: Read, pilot: Pilot): Promise<Drafted> {
  const [ideas, host] = await Promise.all([ideasIn(read, pilot), personById(read, pilot.hostId)]);
  const taken = await inOpenPilots(
    read,
    ideas.map(({ id }) => id),
  );
  return {
    ...pilot,
    hostWorksHere: host !== null && worksHere(host.role),
    ideas: ideas.map(({ id, stage, mergedAt }) => ({
      stage,
      isMerged: mergedAt !== null,
      isInPilot: taken.has(id),
    })),
  };
}

/** The drafts that would try one of some ideas, the newest first; for staff. */
export function draftsOf(read: Read, ideaIds: string[]): Promise<DraftRow[]> {
  return read
    .selectDistinct({
      id: pilots.id,
      number: pilots.number,
      slug: pilots.slug,
      hypothesis: pilots.hypothesis,
      createdAt: pilots.createdAt,
    })
    .from(pilotIdeas)
    .innerJoin(pilots, and(eq(pilots.id, pilotIdeas.pilotId), eq(pilots.state, "draft")))
    .where(inArray(pilotIdeas.ideaId, ideaIds))
    .orderBy(desc(pilots.createdAt), desc(pilots.id))
    .limit(20);
}

async function tagById(read: Read, id: string) {
  const [tag] = await read.select({ slug: tags.slug, name: tags.name }).from(tags).where(eq(tags.id, id)).limit(1);
  return tag ?? null;
}
