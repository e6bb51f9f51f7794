import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { broughtById } from "#db/on-behalf.ts";
import { command, theSiteItself } from "./command.ts";
import { line, maybe } from "./input.ts";
import { bring, bringingLimit, broughtHappened, customerNamed, fromWhom } from "./on-behalf.ts";
import { openQuestionNamed } from "./question.ts";
import { cutText, leaveStone } from "./rough-stone.ts";

/** Staff write down a customer's idea. It stands under their own name until the customer says that it is theirs. */
export const postIdeaFor = command({
  deed: "post-idea-for",
  limits: bringingLimit,
  input: z.strictObject({
    ...fromWhom,
    title: line(limits.title),
    body: maybe(limits.body),
    question: z.string().optional(),
  }),
  prepare: cutText,
  subject: theSiteItself,
  async run(tx, { me, site, input, prepared, now, newId }) {
    const { id: given, person: named, title, body, question: answered, ...from } = input;
    const person = await customerNamed(tx, named);
    const before = given ? await broughtById(tx, given) : null;
    if (before?.byId === me) return { events: [], to: pathOf((await ideaById(tx, before.ideaId)) as Idea) };
    const question = answered ? await openQuestionNamed(tx, answered) : null;
    const stone = { id: newId(), dreamerId: me, title, body, ...prepared, questionId: question?.id };
    const { posted, to, ...idea } = await leaveStone(tx, stone, { site, now, newId });
    const id = before ? newId() : (given ?? newId());
    await bring(tx, { id, ideaId: idea.id, kind: "idea", ...from }, { person, me, site, now });
    return { events: [broughtHappened("idea-posted-for", { id, idea, personId: person.id }), posted], to };
  },
});
