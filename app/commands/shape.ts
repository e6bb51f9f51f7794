import type { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { ideaNumberIn } from "#app/domain/paths.ts";
import { faultOfDates, isCurrency, isWithin, openTo, seatings, wantsTarget, yardsticks } from "#app/domain/pilot.ts";
import { whyNotTried } from "#app/domain/pilot-readiness.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import type { Shaping } from "#db/pilot-drafts.ts";
import { inOpenPilots } from "#db/pilots.ts";
import { tagBySlug } from "#db/tags.ts";
import { colleague } from "./colleague.ts";
import { day, lines, maybe, maybeChoice, maybeFigure, maybeLine, maybeWhole, whole } from "./input.ts";

/** What shapes a pilot beyond what is believed and how it is known. All but the places and the days may be left out. */
export const shapeFields = {
  places: whole(limits.places),
  from: day,
  to: day,
  yardstick: maybeChoice(yardsticks),
  target: maybeFigure,
  unit: maybeLine(limits.unit),
  capMoney: maybeWhole(limits.money),
  currency: maybeLine(limits.line)
    .transform((code) => code?.toUpperCase() ?? null)
    .refine((code) => code === null || isCurrency(code), { error: "not-a-currency" }),
  capPeople: maybeWhole(limits.capPeople),
  capDays: maybeWhole(limits.capDays),
  who: maybe(limits.line),
  openTo: maybeChoice(openTo),
  tag: maybeLine(limits.line),
  seating: maybeChoice(seatings),
  refusalDays: maybeWhole(limits.refusalDays),
  questions: lines(limits.line),
  checkInEvery: maybeWhole(limits.checkInEvery),
  ideas: lines(limits.address),
  host: maybeLine(limits.handle),
  notes: maybe(limits.body),
};
type Said = z.output<z.ZodObject<typeof shapeFields>>;

/** What is wrong with fields that belong together. */
export function faultsOfShape({ yardstick, target, capMoney, currency, openTo, tag }: Said) {
  const faults: Record<string, FaultCode> = {};
  if (target !== null && wantsTarget(yardstick ?? "words") && !isWithin(yardstick ?? "words", target))
    faults.target = "out-of-range";
  if (capMoney !== null && !currency) faults.currency = "required";
  if (openTo === "tag" && !tag) faults.tag = "required";
  return faults;
}

/**
 * A pilot as its form shapes it, with its ideas, the one that leads it first: those named, after `leads` if there is one,
 * and `before` when none is. Throws the `Refusal` of what can't be.
 */
export async function shaped(
  tx: Read,
  said: Said,
  now: { hostId: string; leads?: Idea; before?: Idea[]; tagId?: string | null },
): Promise<Shaping & { ideas: Idea[] }> {
  // An old draft may lie in the past for a while: what is missing tells it.
  const fault = faultOfDates(said.from, said.to, said.to);
  if (fault) throw new Refusal(fault.code, fault.field);
  if (said.questions.length > limits.seatQuestions) throw new Refusal("too-many-questions", "questions");
  const yardstick = said.yardstick ?? "words";
  const open = said.openTo ?? "everyone";
  const named = await namedIdeas(tx, said.ideas, [...(now.leads ? [now.leads] : []), ...(now.before ?? [])]);
  const all = [...(now.leads ? [now.leads] : []), ...(named.length > 0 ? named : (now.before ?? []))];
  const ideas = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  if (ideas.length > limits.pilotIdeas) throw new Refusal("too-many-ideas", "ideas");
  return {
    pilot: {
      slug: (ideas[0] as Idea).slug,
      ideaId: (ideas[0] as Idea).id,
      hostId: said.host ? await colleague(tx, said.host, "host") : now.hostId,
      yardstick,
      target: wantsTarget(yardstick) ? said.target : null,
      unit: yardstick === "figure" ? said.unit : null,
      places: said.places,
      startsOn: said.from,
      endsOn: said.to,
      currency: said.currency,
      capMoney: said.capMoney,
      capPeople: said.capPeople,
      capDays: said.capDays,
      who: said.who,
      openTo: open,
      openToTagId: open === "tag" ? await tagIdOf(tx, said.tag ?? "", now.tagId ?? null) : null,
      seating: said.seating ?? "in-order",
      refusalDays: said.refusalDays ?? 0,
      checkInEvery: said.checkInEvery ?? 7,
      notes: said.notes,
    },
    questions: said.questions,
    ideas,
  };
}

async function tagIdOf(tx: Read, slug: string, before: string | null): Promise<string> {
  const tag = await tagBySlug(tx, slug);
  if (!tag || (tag.retiredAt && tag.id !== before)) throw new Refusal("unknown-tag", "tag");
  return tag.id;
}

/** The ideas of these numbers or addresses, or those they live on in; one that was not `before` must be free to be tried. */
async function namedIdeas(tx: Read, texts: string[], before: Idea[]): Promise<Idea[]> {
  const named: Idea[] = [];
  for (const text of texts) {
    const found = await ideaByNumber(tx, ideaNumberIn(text) ?? 0);
    const idea = found?.mergedAt ? await survivorOf(tx, found.id) : found;
    if (!idea || idea.unseen) throw new Refusal("unknown-idea", "ideas");
    named.push(idea);
  }
  const fresh = named.filter(({ id }) => !before.some((one) => one.id === id));
  for (const { stage } of fresh) {
    const why = whyNotTried(stage);
    if (why) throw new Refusal(why, "ideas");
  }
  const taken = await inOpenPilots(
    tx,
    fresh.map(({ id }) => id),
  );
  if (taken.size > 0) throw new Refusal("idea-in-pilot", "ideas");
  return named;
}
