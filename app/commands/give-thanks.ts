import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { partsIn } from "#db/parts.ts";
import { type Person, personWithPage } from "#db/people.ts";
import { addThanks, givenSince } from "#db/thanks.ts";
import { command, numberIn, type Params } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeLine, words } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * Thanks somebody for their part in an idea, which everybody can see. The address names either of the two, and the form
 * the other. For the two of them alone, until whoever receives it shows it.
 */
export const giveThanks = command({
  deed: "give-thanks",
  input: z.strictObject({
    whom: maybeLine(limits.line),
    idea: maybeLine(limits.line),
    because: words(limits.because),
  }),
  limits: [{ times: 30, seconds: 3600, perPerson: true }],
  subject: thankable,
  async run(tx, { me, subject, input, now, newId }) {
    const idea = subject.idea ?? (await ideaChosen(tx, input.idea));
    const parts = await partsIn(tx, idea.id);
    const part = parts.find(({ id, personId }) =>
      subject.person ? personId === subject.person.id : id === input.whom,
    );
    if (subject.person?.id === me || part?.personId === me)
      throw new Refusal("thanks-to-oneself", subject.person ? null : "whom");
    if (!part) throw subject.person ? new Refusal("thanks-for-what", "idea") : new Refusal("thanks-to-whom", "whom");
    const to = "/you/thanks?view=given";
    const given = await givenSince(tx, me, new Date(now.getTime() - dayMs));
    const soon = now.getTime() - minuteMs;
    const sentTwice = given.some(
      ({ toId, ideaId, state, createdAt }) =>
        toId === part.personId && ideaId === idea.id && state !== "taken-back" && createdAt.getTime() > soon,
    );
    if (sentTwice) return { events: [], to };
    if (given.length >= limits.thanksADay) throw new Refusal("thanks-enough");
    await mustSuitNewcomer(tx, me, input.because, now, { field: "because" });
    const id = newId();
    await addThanks(tx, {
      id,
      fromId: me,
      toId: part.personId,
      ideaId: idea.id,
      because: input.because,
      state: "private",
      createdAt: now,
    });
    return { events: [{ kind: "thanks-given", subjects: [about("thanks", id)], data: { thanks: id } }], to };
  },
});

/** The person or the idea that an address such as /people/ann/thanks or /ideas/214/thanks names. */
async function thankable(tx: Read, params: Params): Promise<{ person: Person | null; idea: Idea | null } | null> {
  if (params.handle === undefined) {
    const idea = await ideaInAddress(tx, params);
    return idea && { person: null, idea };
  }
  const person = await personWithPage(tx, params.handle);
  return person && { person, idea: null };
}

/** The idea chosen in a form, by its number. */
async function ideaChosen(tx: Read, number: string | null): Promise<Idea> {
  const idea = await ideaByNumber(tx, numberIn({ number: number ?? "" }));
  if (!idea || idea.mergedAt || idea.unseen) throw new Refusal("thanks-for-what", "idea");
  return idea;
}
