import { eq } from "drizzle-orm";
import type { DreamerView, Face } from "../app/domain/views.ts";
import { companyOf } from "./companies.ts";
import type { Read } from "./connect.ts";
import { creditsOf } from "./credits.ts";
import { openPromisesTo } from "./given-back.ts";
import { type Idea, ideasOf } from "./ideas.ts";
import { faceById, type Person, personById } from "./people.ts";
import { ideas, votes } from "./schema.ts";

const shown = 3;

/** Who dreamed an idea up, and what they brought and were thanked for before; for staff, who answer a person. */
export async function dreamerOf(read: Read, idea: Idea): Promise<DreamerView> {
  const [person, face, company, all, voted, newest, promised, credits] = await Promise.all([
    personById(read, idea.dreamerId) as Promise<Person>,
    faceById(read, idea.dreamerId) as Promise<Face>,
    companyOf(read, idea.dreamerId),
    read.$count(ideas, eq(ideas.dreamerId, idea.dreamerId)),
    read.$count(votes, eq(votes.personId, idea.dreamerId)),
    ideasOf(read, idea.dreamerId, null, shown + 1),
    openPromisesTo(read, idea.dreamerId, shown),
    creditsOf(read, idea.dreamerId),
  ]);
  // Credit under another name is not told of this one.
  const thanked = credits.filter(({ state, shownName }) => state === "accepted" && shownName === person.name);
  return {
    face,
    words: person.words,
    since: person.joinedAt,
    handle: person.goneAt ? null : person.handle,
    company: company?.name ?? null,
    others: all - 1,
    votes: voted,
    promised,
    ideas: newest.rows.filter(({ id }) => id !== idea.id).slice(0, shown),
    thanked: thanked.slice(0, shown).map(({ id, role, what, about }) => ({ id, role, what, about })),
  };
}
