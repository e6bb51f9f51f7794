import { z } from "zod";
import type { Happening } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { broughtById } from "#db/on-behalf.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { bring, bringingLimit, broughtHappened, customerNamed, fromWhom } from "./on-behalf.ts";
import { giveVote } from "./vote.ts";

/** Staff say "me too" for a customer, who is told and may undo it. It counts as theirs at once. */
export const castVoteFor = command({
  deed: "cast-vote-for",
  limits: bringingLimit,
  input: z.strictObject(fromWhom),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input: { id: given, person: named, ...from }, now, newId }) {
    const to = pathOf(idea);
    const person = await customerNamed(tx, named);
    const before = given ? await broughtById(tx, given) : null;
    if (before?.byId === me && before.ideaId === idea.id) return { events: [], to };
    const vote = await giveVote(tx, idea, person.id, { strength: null, reason: null }, now);
    if (!vote) throw new Refusal("voted-already", "person");
    const id = before ? newId() : (given ?? newId());
    await bring(tx, { id, ideaId: idea.id, kind: "vote", ...from }, { person, me, site, now });
    const state: Happening["data"] = vote === "vote-held" ? { state: "held" } : {};
    return { events: [broughtHappened("vote-cast-for", { id, idea, personId: person.id }, state)], to };
  },
});
