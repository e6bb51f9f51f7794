import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { type FaultCode, Malformed, Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { addNomination, seenTakingPart } from "#db/nominations.ts";
import { isHere, personByHandle } from "#db/people.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { line, maybeLine, together } from "./input.ts";

/** Somebody says who else made the difference to an idea. Staff look at it; whom it is about hears nothing before. */
export const nominatePerson = command({
  deed: "nominate-person",
  limits: [{ times: 30, seconds: 3600, perPerson: true }],
  input: together(
    z.strictObject({
      /** One of those who took part, by what the form names them, or nobody of them. */
      who: maybeLine(limits.line),
      person: maybeLine(limits.handle),
      because: line(limits.line),
    }),
    ({ who, person }): Record<string, FaultCode> => (who || person ? {} : { person: "required" }),
  ),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input: { because, ...named }, now, newId }) {
    const field = named.person ? "person" : "who";
    const personId = await nominated(tx, idea, named);
    if (personId === me) throw new Refusal("nominate-another", field);
    const id = newId();
    const nomination = { id, ideaId: idea.id, personId, byId: me, because, createdAt: now } as const;
    if (!(await addNomination(tx, { ...nomination, state: "waiting" }))) throw new Refusal("nominated-already", field);
    if (!(await isHere(tx, personId))) throw new Refusal("unknown-handle", field);
    const data = { idea: idea.number, nomination: id };
    return {
      events: [{ kind: "person-nominated", subjects: [about("idea", idea.id)], data }],
      to: `/ideas/${idea.number}/nominate?sent`,
    };
  },
});

type Named = { who: string | null; person: string | null };

/** The handle counts, if one was typed; else who was chosen of those who took part. */
async function nominated(tx: Tx, idea: Idea, { who, person }: Named): Promise<string> {
  if (person) {
    const named = await personByHandle(tx, person.toLowerCase().replace(/^@/, ""));
    if (!named) throw new Refusal("unknown-handle", "person");
    return named.id;
  }
  const chosen = (await seenTakingPart(tx, idea.id)).find(({ id }) => id === who);
  if (!chosen) throw new Malformed({ who: "not-a-choice" });
  return chosen.personId;
}
