import { data, redirect } from "react-router";
import { numberIn, type Params } from "#app/commands/command.ts";
import { commentInAddress } from "#app/commands/comment.ts";
import { anyCreditInAddress, creditInAddress, placeOf } from "#app/commands/credit.ts";
import { creditDraftInAddress } from "#app/commands/credit-draft.ts";
import { gapInAddress } from "#app/commands/gap.ts";
import { mergedOrNot } from "#app/commands/idea.ts";
import { nominationInAddress, pathFrom } from "#app/commands/nomination.ts";
import { pictureInAddress } from "#app/commands/picture-place.ts";
import { ownHypothesisInAddress } from "#app/commands/pilot.ts";
import { polishInAddress } from "#app/commands/polish.ts";
import { pathOfPromise, promiseInAddress } from "#app/commands/promise.ts";
import { questionInAddress } from "#app/commands/question.ts";
import { quoteInAddress } from "#app/commands/quote.ts";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import { wordsOf } from "#app/domain/credit.ts";
import { editionOf } from "#app/domain/edition.ts";
import { pathOf, pathOfGem, pathOfLedger, pathOfPilot, pathOfPolish, pathOfQuestion } from "#app/domain/paths.ts";
import { type Deed, may } from "#app/domain/permissions.ts";
import { isSeen } from "#app/domain/pilot.ts";
import { Merged } from "#app/domain/refusal.ts";
import type { About } from "#app/domain/views.ts";
import { type Celebration, celebrationById, celebrationByNumber, celebrationOf } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";
import { type Credit, pilotOfCredit } from "#db/credits.ts";
import { isGone } from "#db/gone.ts";
import { type Idea, ideaById, ideaByNumber } from "#db/ideas.ts";
import { mergeOf, survivorOf } from "#db/merges.ts";
import { personById } from "#db/people.ts";
import type { Picture } from "#db/pictures.ts";
import { type Pilot, pilotByNumber } from "#db/pilots.ts";
import type { KeptPromise } from "#db/promises.ts";
import type { Question } from "#db/questions.ts";
import type { Quote } from "#db/quotes.ts";
import { found, notFound, type Reading } from "./page.ts";
import { refusedPage } from "./refused.ts";

/** The idea a deed's address is about; the 410 of one that was taken back, the way on from one that was merged, or the 404. */
export async function ideaOr404(read: Read, params: Params): Promise<{ idea: Idea; about: About }> {
  const number = numberIn(params);
  const idea = await ideaByNumber(read, number);
  if (!idea || idea.mergedAt || idea.unseen) return missingIdea(read, number);
  return { idea, about: aboutIdea(idea) };
}

/** Throws the 410 of an idea that was taken back, the way to the one that a merged one lives on in, or the 404. */
export async function missingIdea(read: Read, number: number): Promise<never> {
  const idea = await ideaByNumber(read, number);
  const survivor = idea?.mergedAt ? await survivorOf(read, idea.id) : null;
  if (survivor) throw new Merged(survivor.number, pathOf(survivor));
  if (await isGone(read, "idea", number)) throw data({ code: "gone" }, 410);
  notFound();
}

/** The pilot a deed's address is about, or the 404. */
export async function pilotOr404(
  read: Read,
  params: Params,
  forStaff: boolean,
): Promise<{ pilot: Pilot; about: About }> {
  const pilot = found(await pilotByNumber(read, numberIn(params), forStaff));
  return { pilot, about: await aboutPilot(read, pilot) };
}

/**
 * The same, also a draft whose hypothesis is shared, or was when the reader said that they would join; that one leads to
 * its idea.
 */
export async function hypothesisOr404(read: Read, params: Params, actor: Actor) {
  const pilot = found(await ownHypothesisInAddress(read, params, actor));
  if (isSeen(pilot) || isStaff(actor)) return { pilot, about: await aboutPilot(read, pilot) };
  return { pilot, about: aboutIdea(found(await ideaById(read, pilot.ideaId))) };
}

/** What a deed's page says of a pilot: its idea, leading to the pilot. */
export async function aboutPilot(read: Read, pilot: Pilot): Promise<About> {
  const idea = found(await ideaById(read, pilot.ideaId));
  return { ...aboutIdea(idea), href: pathOfPilot(pilot) };
}

/** An idea that is merged into another, or was a moment ago, and the one it was merged into; or the 404. */
export async function mergedOr404(
  read: Read,
  params: Params,
): Promise<{ idea: Idea; about: About; survivor: Idea | null }> {
  const idea = found(await mergedOrNot(read, params));
  const merge = await mergeOf(read, idea.id);
  return { idea, about: aboutIdea(idea), survivor: merge && (await ideaById(read, merge.intoId)) };
}

/** What the page of a deed about an idea says it is about. */
export function aboutIdea(idea: Pick<Idea, "id" | "number" | "slug" | "title" | "stage">): About {
  return { title: idea.title, href: pathOf(idea), stone: { id: idea.id, stage: idea.stage } };
}

/** The reader's own comment; 404 when there is none that they can see, 403 when it is another's. */
export async function ownCommentOr404(
  read: Read,
  params: Params,
  actor: Actor,
  deed: "edit-comment" | "delete-comment",
) {
  const comment = found(await commentInAddress(read, params, actor));
  const answer = may(deed, actor, comment);
  if (answer !== true) refusedPage(answer, 403);
  return { comment, about: { ...aboutIdea(comment.idea), href: `${pathOf(comment.idea)}#c-${comment.id}` } };
}

/** What is missing, with its idea; 404 when there is no such thing, 403 when the reader may not `deed` it. */
export async function gapOr404(
  read: Read,
  params: Params,
  actor: Actor,
  deed: "answer-gap" | "close-gap" | "open-gap",
) {
  const { gap, ...idea } = found(await gapInAddress(read, params));
  const answer = may(deed, actor, idea);
  if (answer !== true) refusedPage(answer, 403);
  return { gap, about: { ...aboutIdea(idea), href: `${pathOf(idea)}#missing` } };
}

/** The polish an address is about; 404 when there is none, 403 when it is not for this person. */
export async function polishOr404(read: Read, params: Params, actor: Actor, deed: Deed, find = polishInAddress) {
  const polish = found(await find(read, params, actor));
  const answer = may(deed, actor, polish);
  if (answer !== true) refusedPage(answer, 403);
  return { polish, about: { ...aboutIdea(polish.idea), href: pathOfPolish(polish) } };
}

/** The polish a word is due to; whoever comes after that was said is shown what became of it, unless they typed something. */
export async function polishToDecide(
  { read, params, actor, typed }: Reading,
  deed: "accept-polish" | "decline-polish",
) {
  const { polish, about } = await polishOr404(read, params, actor, deed);
  const undecided = polish.state === "offered" || polish.state === "held";
  if (!undecided && Object.keys(typed).length === 0) throw redirect(about.href, 303);
  return { polish, about };
}

/** What a deed about a gem says it is about. */
export function aboutGem({ kind, ideaId, ...gem }: Celebration): About {
  const stage = kind === "shipped" ? "shipped" : "piloting";
  return { title: gem.title, href: pathOfGem(gem), stone: { id: ideaId, stage } };
}

/** The promise a deed's address is about, or the 404. */
export async function promiseOr404(read: Read, params: Params): Promise<{ promise: KeptPromise; about: About }> {
  const { promise, ...to } = found(await promiseInAddress(read, params));
  return { promise, about: { ...aboutIdea(to.idea), href: pathOfPromise(to, promise.id) } };
}

/** The question a deed's address is about, or the 404. */
export async function questionOr404(
  read: Read,
  params: Params,
  actor: Actor,
): Promise<{ question: Question; about: About }> {
  const question = found(await questionInAddress(read, params, actor));
  return { question, about: { title: question.title, href: pathOfQuestion(question) } };
}

/** The reader's own credit; another's is as good as unknown. */
export async function ownCreditOr404(
  read: Read,
  params: Params,
  actor: Actor,
): Promise<{ credit: Credit; about: About }> {
  const credit = found(await creditInAddress(read, params, actor));
  const about = aboutIdea(found(await ideaById(read, credit.ideaId)));
  const gem = await celebrationOf(read, credit.subject);
  const pilot = await pilotOfCredit(read, credit);
  const href = gem ? pathOfGem(gem) : pilot ? pathOfPilot(pilot) : about.href;
  return { credit, about: { ...about, href } };
}

/** The celebration an address is about, with its ledger; or the 404. */
export async function celebrationOr404(read: Read, params: Params) {
  const celebration = found(await celebrationByNumber(read, numberIn(params)));
  return { celebration, ledger: pathOfLedger(celebration), about: aboutCelebration(celebration) };
}

/** A credit that staff look through before they ask, leading to its ledger; or the 404. */
export async function creditDraftOr404(read: Read, params: Params) {
  const draft = found(await creditDraftInAddress(read, params));
  const celebration = found(await celebrationOf(read, draft.subject));
  return { draft, about: { ...aboutCelebration(celebration), href: pathOfLedger(celebration) } };
}

/** Whoever's credit it is, as staff see it; or the 404. */
export async function anyCreditOr404(read: Read, params: Params) {
  const credit = found(await anyCreditInAddress(read, params));
  const { id, name, role, what, share, evidence } = credit;
  const about = aboutIdea(found(await ideaById(read, credit.ideaId)));
  const { to: href } = await placeOf(read, credit);
  return {
    credit: { id, name, role, what, share, evidence },
    edition: editionOf(wordsOf(credit)),
    about: { ...about, href },
  };
}

/** What a customer says of another, for staff; or the 404. */
export async function nominationOr404(read: Read, params: Params) {
  const nomination = found(await nominationInAddress(read, params));
  const name = (await personById(read, nomination.personId))?.name ?? "";
  const about = { ...aboutIdea(nomination.idea), href: pathFrom(nomination) };
  return { id: nomination.id, name, because: nomination.because, about };
}

/** The reader's own words with the story they stand in, or would; another's are as good as unknown. */
export async function ownQuoteOr404(read: Read, params: Params, actor: Actor) {
  const quote = found(await quoteInAddress(read, params, actor));
  return { quote, ...(await aboutQuotedStory(read, quote)) };
}

/** The story that somebody's words stand in, or would. */
export async function aboutQuotedStory(read: Read, quote: Quote) {
  const celebration = found(await celebrationById(read, quote.celebrationId));
  return { celebration, about: aboutCelebration(celebration) };
}

/** The picture an address is about; 404 when it is not for these eyes, 403 when it is not theirs to `deed`. */
export async function pictureOr404(
  read: Read,
  params: Params,
  actor: Actor,
  deed: "describe-picture" | "remove-picture",
): Promise<Picture> {
  const picture = found(await pictureInAddress(read, params, actor));
  const answer = may(deed, actor, picture);
  if (answer !== true) refusedPage(answer, 403);
  return picture;
}

function aboutCelebration({ title, ideaId, ...gem }: Celebration): About {
  return { title, href: pathOfGem(gem), stone: { id: ideaId, stage: "shipped" } };
}
