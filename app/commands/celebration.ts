import { proposalsFor } from "#app/domain/credit.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { firstSentence } from "#app/domain/text.ts";
import { addCelebration } from "#db/celebrations.ts";
import { builderIds } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { proposeCredit, subjectOf, testersAsked } from "#db/credits.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { withMerged } from "#db/merges.ts";
import { nextNumber } from "#db/numbers.ts";
import { type Pilot, pilotHostIds } from "#db/pilots.ts";
import { testerIds } from "#db/seats.ts";
import { maybeLine, words } from "./input.ts";

/** What a form says of a story: how it was before, how it is now, and all that lies between. */
export const storyFields = {
  before: maybeLine(limits.line),
  after: maybeLine(limits.line),
  story: words(limits.story),
};
type Said = { before: string | null; after: string | null; story: string };
type Told = Said & { storyHtml: string; line: string };

/** A story as it is stored, with the line for its card. Slow, so for `prepare`. */
export function toldStory({ before, after, story }: Said): Told {
  return { before, after, story, storyHtml: renderMarkdown(story), line: firstSentence(story) };
}

/**
 * Puts a shipped idea, or a concluded pilot, on the wall with its story, and proposes the credits that follow
 * from what really happened. Nobody is named there before they accept.
 */
export async function celebrate(
  tx: Tx,
  {
    idea,
    pilot,
    told,
    by,
    now,
    newId,
  }: { idea: Idea; pilot: Pilot | null; told: Told; by: string; now: Date; newId: NewId },
): Promise<{ number: number; slug: string; events: Happening[] }> {
  const id = newId();
  const number = await nextNumber(tx, "celebration");
  const { slug, title } = idea;
  const subject = pilot ? subjectOf("pilot", pilot.id) : subjectOf("idea", idea.id);
  const added = await addCelebration(tx, {
    id,
    number,
    slug,
    kind: pilot ? "pilot" : "shipped",
    ideaId: idea.id,
    pilotId: pilot?.id ?? null,
    subject,
    title,
    ...told,
    createdBy: by,
    createdAt: now,
  });
  if (!added) throw new Refusal("already-celebrated");
  const [, ...merged] = await withMerged(tx, idea.id);
  const all = [idea.id, ...merged];
  const ofIt = pilot ? [idea.id] : all;
  const tried = await ofEach(ofIt, (id) => testerIds(tx, id, pilot?.id ?? null));
  const asked = await testersAsked(tx, ofIt);
  const proposals = proposalsFor({
    dreamerId: idea.dreamerId,
    mergedDreamerIds: await ofEach(merged, async (id) => [((await ideaById(tx, id)) as Idea).dreamerId]),
    hostId: idea.hostId,
    pilotHostIds: await ofEach(ofIt, (id) => pilotHostIds(tx, id, pilot?.id ?? null)),
    builderIds: await ofEach(all, (id) => builderIds(tx, id)),
    testerIds: tried.filter((id) => !asked.includes(id)),
    celebratedById: by,
  });
  const events: Happening[] = [
    {
      kind: "celebration-made",
      subjects: [about("celebration", id), about("idea", idea.id)],
      data: { celebration: number },
    },
  ];
  for (const { personId, role } of proposals) {
    const creditId = newId();
    const credit = { id: creditId, subject, ideaId: idea.id, personId, role, what: "", proposedBy: by, createdAt: now };
    if (await proposeCredit(tx, credit)) events.push(creditProposed(creditId, personId, { celebration: number }));
  }
  return { number, slug, events };
}

/** The people of each idea, one after the other. */
async function ofEach(ideaIds: string[], people: (ideaId: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const id of ideaIds) found.push(...(await people(id)));
  return found;
}

/** That credit waits for its person's word; `where` is the number of the gem, the idea or the pilot that shows it. */
export function creditProposed(
  creditId: string,
  personId: string,
  where: { celebration: number } | { idea: number } | { pilot: number },
): Happening {
  return {
    kind: "credit-proposed",
    subjects: [about("credit", creditId), about("person", personId)],
    data: where,
  };
}
