import { type Actor, visitor } from "#app/domain/actor.ts";
import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import { isSeenBy } from "#app/domain/moderation.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { type Polish, polishById } from "#db/polishes.ts";
import { type Revision, revisionOf } from "#db/revisions.ts";
import { numberIn, type Params } from "./command.ts";
import { ideaInAddress, ideaOf } from "./idea.ts";

type PolishOfIdea = Polish & { idea: Idea; dreamerId: string };

/** The polish an address such as /polishes/:id/accept is about, with its idea and who dreamed that up. */
export async function polishInAddress(tx: Read, params: Params, actor: Actor = visitor): Promise<PolishOfIdea | null> {
  const polish = await polishWherever(tx, params, actor);
  const idea = polish && (await ideaOf(tx, polish));
  return idea && { ...polish, idea };
}

/** The same, also of an idea that was merged: there it is still read, and taken back. */
export async function polishWherever(tx: Read, params: Params, actor: Actor = visitor): Promise<PolishOfIdea | null> {
  const polish = await polishById(tx, params.id ?? "");
  if (!polish || !isSeenBy(actor, { unseen: polish.state === "held" ? "held" : null, byId: polish.offeredBy }))
    return null;
  const idea = (await ideaById(tx, polish.ideaId)) as Idea;
  return idea.unseen ? null : { ...polish, idea, dreamerId: idea.dreamerId };
}

/** The revision an address such as /ideas/214/revisions/2/restore is about, with its idea. */
export async function revisionInAddress(tx: Read, params: Params): Promise<(Revision & { idea: Idea }) | null> {
  const idea = await ideaInAddress(tx, params);
  const revision = idea && (await revisionOf(tx, idea.id, numberIn(params, "revision")));
  return revision && { ...revision, idea };
}

/** Throws when somebody has decided about a polish, or it was taken back, or waits for a first look. */
export function mustBeOffered(polish: Pick<Polish, "state">): void {
  if (polish.state === "held") throw new Refusal("polish-held");
  mustBeUndecided(polish);
}

/** Something that happened to a polish of an idea. */
export function polishHappened(
  kind: EventKind,
  { id, number }: Pick<Idea, "id" | "number">,
  polish: string,
): Happening {
  return { kind, subjects: [about("idea", id), about("polish", polish)], data: { idea: number, polish } };
}

/** Throws when somebody has decided about a polish, or it was taken back. */
export function mustBeUndecided({ state }: Pick<Polish, "state">): void {
  if (state !== "offered" && state !== "held")
    throw new Refusal(state === "withdrawn" ? "polish-withdrawn" : "polish-decided");
}
