import { eq } from "drizzle-orm";
import type { DreamerView, Face } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { creditsOf } from "./credits.ts";
import { type Idea, ideasOf } from "./ideas.ts";
import { faceById, type Person, personById } from "./people.ts";
import { ideas } from "./schema.ts";

const shown = 3;

/** Who dreamed an idea up, and what they brought and were thanked for before; for staff, who answer a person. */
export async function dreamerOf(read: Read, idea: Idea): Promise<DreamerView> {
  const [person, face, all, newest, credits] = await Promise.all([
    personById(read, idea.dreamerId) as Promise<Person>,
    faceById(read, idea.dreamerId) as Promise<Face>,
    read.$count(ideas, eq(ideas.dreamerId, idea.dreamerId)),
    ideasOf(read, idea.dreamerId, null, shown + 1),
    creditsOf(read, idea.dreamerId),
  ]);
  // Credit under another name is not told of this one.
  const thanked = credits.filter(({ state, shownName }) => state === "accepted" && shownName === person.name);
  return {
    face,
    words: person.words,
    since: person.joinedAt,
    others: all - 1,
    ideas: newest.rows.filter(({ id }) => id !== idea.id).slice(0, shown),
    thanked: thanked.slice(0, shown).map(({ id, role, what, about }) => ({ id, role, what, about })),
  };
}
