import { and, asc, desc, eq, inArray, isNull, or } from "drizzle-orm";
import { editionOf } from "../app/domain/edition.ts";
import type { IdeaLink, PartView } from "../app/domain/views.ts";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { namedCreditsFor, namedCreditsOf } from "./credits.ts";
import { withMerged } from "./merges.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf } from "./people.ts";
import { comments, ideas, people, polishes } from "./schema.ts";

/** Somebody who took part in an idea so that everybody can see it. */
export type Part = PartView & { personId: string };

const most = 200;
const accepted = eq(polishes.state, "accepted");

/** Who took part in an idea, or in one that was merged into it, so that everybody can see it: each once, as their first part. */
export async function partsIn(read: Read, ideaId: string): Promise<Part[]> {
  const ids = await withMerged(read, ideaId);
  const [dreamed, polished, credited, spoke] = await Promise.all([
    read.select({ personId: ideas.dreamerId }).from(ideas).where(inArray(ideas.id, ids)),
    read
      .select({ byId: polishes.byId, offeredBy: polishes.offeredBy })
      .from(polishes)
      .where(and(inArray(polishes.ideaId, ids), accepted))
      .orderBy(asc(polishes.id))
      .limit(most),
    namedCreditsFor(read, ids),
    read
      .selectDistinct({ personId: comments.authorId })
      .from(comments)
      .where(and(inArray(comments.ideaId, ids), spoken))
      .limit(most),
  ]);
  const parts = new Map<string, PartView["did"]>();
  const took = (personId: string, did: PartView["did"]) => parts.has(personId) || parts.set(personId, did);
  for (const { personId } of dreamed) took(personId, "dreamer");
  for (const { byId, offeredBy } of polished) for (const id of [byId, offeredBy]) took(id, "polisher");
  for (const { personId, role } of credited) took(personId, role);
  for (const { personId } of spoke) took(personId, "speaker");
  const rows = await read
    .select({ personId: people.id, face: faceColumns(people) })
    .from(people)
    .where(and(inArray(people.id, [...parts.keys()]), isNull(people.goneAt)));
  const faces = new Map(rows.map(({ personId, face }) => [personId, faceOf(face)]));
  return [...parts].flatMap(([personId, did]) => {
    const face = faces.get(personId);
    // What a form names them by says nothing of who they are.
    return face ? [{ id: editionOf([ideaId, personId]), personId, face, did }] : [];
  });
}

/** The ideas in which everybody can see a person's part, those first in which `withId` took part as well. */
export async function ideasWith(read: Read, personId: string, withId: string, few = 20): Promise<IdeaLink[]> {
  const [theirs, mine] = await Promise.all([ideaIdsOf(read, personId), ideaIdsOf(read, withId)]);
  const both = theirs.filter((id) => mine.includes(id));
  const shown = [...new Set([...both, ...theirs])].slice(0, few);
  const { id, number, slug, title, stage } = ideas;
  const rows = await read
    .select({ id, number, slug, title, stage })
    .from(ideas)
    .where(and(inArray(id, shown), notMerged));
  return rows.sort((one, other) => shown.indexOf(one.id) - shown.indexOf(other.id));
}

/** The ideas in which everybody can see a person's part, by kind of part the newest first. */
async function ideaIdsOf(read: Read, personId: string): Promise<string[]> {
  const [dreamed, polished, credited, spoke] = await Promise.all([
    read.select({ id: ideas.id }).from(ideas).where(eq(ideas.dreamerId, personId)).orderBy(desc(ideas.id)).limit(most),
    read
      .select({ id: polishes.ideaId })
      .from(polishes)
      .where(and(or(eq(polishes.byId, personId), eq(polishes.offeredBy, personId)), accepted))
      .orderBy(desc(polishes.id))
      .limit(most),
    namedCreditsOf(read, personId),
    read
      .select({ id: comments.ideaId })
      .from(comments)
      .where(and(eq(comments.authorId, personId), spoken))
      .orderBy(desc(comments.createdAt), desc(comments.id))
      .limit(most),
  ]);
  const named = credited.map(({ ideaId }) => ({ id: ideaId }));
  return [...new Set([...named, ...dreamed, ...polished, ...spoke].map(({ id }) => id))];
}
