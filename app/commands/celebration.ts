import type { z } from "zod";
import { type Proposal, proposalsFor } from "#app/domain/credit.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { firstSentence } from "#app/domain/text.ts";
import { addCelebration } from "#db/celebrations.ts";
import { buildersOf } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { addCreditDraft } from "#db/credit-drafts.ts";
import { asWhat, creditAs, everyCreditBehind, knowMore, proposeCredit, subjectOf } from "#db/credits.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { withMerged } from "#db/merges.ts";
import { nextNumber } from "#db/numbers.ts";
import { type Pilot, pilotHostIds } from "#db/pilots.ts";
import { takenFrom } from "#db/polishes.ts";
import { testersOf } from "#db/seats.ts";
import { maybeChoice, maybeLine, words } from "./input.ts";

/** What a form says of a story: how it was before, how it is now, and all that lies between. */
export const storyFields = {
  before: maybeLine(limits.line),
  after: maybeLine(limits.line),
  story: words(limits.story),
};
type Said = { before: string | null; after: string | null; story: string };
type Told = Said & { storyHtml: string; line: string };

/** Whether those who helped are asked at once, as they are where nothing is said, or staff look through it first. */
export const asks = maybeChoice(["now", "later"]);

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
    ask,
    by,
    now,
    newId,
  }: { idea: Idea; pilot: Pilot | null; told: Told; ask: z.output<typeof asks>; by: string; now: Date; newId: NewId },
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
  const events: Happening[] = [
    {
      kind: "celebration-made",
      subjects: [about("celebration", id), about("idea", idea.id)],
      data: { celebration: number },
    },
  ];
  const drafted: string[] = [];
  const asked = new Set((await everyCreditBehind(tx, subject)).map(asWhat));
  for (const proposal of await proposed(tx, idea, pilot, by)) {
    const { personId, evidence } = proposal;
    const before = await creditAs(tx, { subject, ...proposal });
    if (before) await knowMore(tx, before, evidence);
    if (before || asked.has(asWhat(proposal))) continue;
    const creditId = newId();
    const credit = { id: creditId, subject, ideaId: idea.id, ...proposal, what: "", createdAt: now };
    if (ask === "later" && (await addCreditDraft(tx, credit))) drafted.push(creditId);
    if (ask !== "later" && (await proposeCredit(tx, { ...credit, proposedBy: by })))
      events.push(creditProposed(creditId, personId, { celebration: number }));
  }
  const draftedData = { celebration: number, drafts: drafted.length };
  if (drafted.length > 0)
    events.push({ kind: "credit-drafted", subjects: [about("celebration", id)], data: draftedData });
  return { number, slug, events };
}

/** The credits that follow from what happened to an idea, and all that was merged into it, or in one pilot of it. */
async function proposed(tx: Tx, idea: Idea, pilot: Pilot | null, celebratedById: string): Promise<Proposal[]> {
  const [, ...mergedIds] = await withMerged(tx, idea.id);
  const all = [idea.id, ...mergedIds];
  const tried = pilot ? [idea.id] : all;
  return proposalsFor({
    dreamerId: idea.dreamerId,
    merged: await ofEach(mergedIds, async (id) => [(await ideaById(tx, id)) as Idea]),
    hostId: idea.hostId,
    pilotHostIds: await ofEach(tried, (id) => pilotHostIds(tx, id, pilot?.id ?? null)),
    polishers: await ofEach(all, (id) => takenFrom(tx, id)),
    builders: await ofEach(all, (id) => buildersOf(tx, id)),
    testers: await ofEach(tried, (id) => testersOf(tx, id, pilot?.id ?? null)),
    celebratedById,
  });
}

/** What there is of each idea, one after the other. */
async function ofEach<Found>(ideaIds: string[], of: (ideaId: string) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (const id of ideaIds) found.push(...(await of(id)));
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
