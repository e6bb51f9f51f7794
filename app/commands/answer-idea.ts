import { z } from "zod";
import { composed } from "#app/domain/answer.ts";
import { judgingIn } from "#app/domain/judging.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { provenances } from "#app/domain/provenance.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import { stages } from "#app/domain/stage.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { hasPromised } from "#db/promises.ts";
import { lastProvenance } from "#db/provenances.ts";
import { endRest } from "#db/rests.ts";
import { isChosenIn, offersWays } from "#db/ways.ts";
import { giveAnswer } from "./answer.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybe, maybeChoice, together } from "./input.ts";
import { faultsOfPromise, promise, promiseFields } from "./promise.ts";
import { faultsOfProvenance, provenanceFields, say } from "./provenance.ts";
import { faultsOfRest, keepRest, restFields, restHtml } from "./rest.ts";
import { closeWays, faultsOfWays, offer, wayFields } from "./ways.ts";

const step = maybe(limits.answerStep);
const form = z.strictObject({
  id: formId,
  echo: step,
  saw: step,
  thanks: step,
  next: step,
  body: maybe(limits.comment),
  stage: maybeChoice(stages),
  ...wayFields,
  ...restFields,
  ...promiseFields,
  ...provenanceFields,
  /** May be said later. */
  provenance: maybeChoice(provenances),
  /** The form has not warned yet of words that judge. */
  look: z.literal("1").optional(),
});

/**
 * Staff answer as a named person, in four steps of which each may be skipped, or freely. A stage changes only together
 * with these words.
 */
export const answerIdea = command({
  deed: "answer-idea",
  input: together(form, faultsOf),
  prepare: async (said) => {
    const body = composed(said);
    return { body, bodyHtml: renderMarkdown(body), html: restHtml(said), judges: judgingIn(body).length > 0 };
  },
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input, prepared: { body, bodyHtml, html, judges }, now, newId }) {
    if (input.look && judges) throw new Refusal("judging-words");
    const { id: given, stage, provenance } = input;
    const answer = await giveAnswer(tx, { idea, me, site, given, body, bodyHtml, stage, now, newId });
    const { id: commentId, events, to, moved } = answer;
    if (events.length === 0) {
      if (await addsMore(tx, { input, idea, commentId, me })) throw new Refusal("answer-sent");
      return { events, to };
    }
    if (moved === "resting") await keepRest(tx, input, { id: newId(), idea, commentId, html, site, now });
    else if (moved && idea.stage === "resting") await endRest(tx, idea.id, me, now);
    if (input.chosen) await closeWays(tx, input.chosen, { idea, commentId, now });
    await offer(tx, input, { idea, commentId, newId });
    if (provenance) events.push(...(await say(tx, { ...input, provenance }, { idea, site, me, now })));
    if (input.promise && input.promiseBy) {
      const said = { words: input.promise, dueOn: input.promiseBy, field: "promiseBy" };
      const to = { idea, pilot: null };
      events.push(...(await promise(tx, said, { to, site, me, now, newId })).events);
    }
    return { events, to };
  },
});

type Sent = { input: z.output<typeof form>; idea: Idea; commentId: string; me: string };

/** Whether an answer that was sent before comes again with more than it brought then. */
async function addsMore(tx: Tx, { input, idea, commentId, me }: Sent): Promise<boolean> {
  const { promise, way1, chosen, provenance } = input;
  if (promise && !(await hasPromised(tx, idea.id, me, promise))) return true;
  if (way1 && !(await offersWays(tx, commentId))) return true;
  if (chosen && !(await isChosenIn(tx, chosen, commentId))) return true;
  return provenance !== null && !(await lastProvenance(tx, idea.id));
}

function faultsOf(said: z.output<typeof form>): Record<string, FaultCode> {
  const { length } = composed(said);
  const body: FaultCode | null = length === 0 ? "required" : length > limits.comment ? "too-long" : null;
  return {
    ...(body && { body }),
    ...faultsOfRest(said),
    ...faultsOfWays(said),
    ...faultsOfPromise(said),
    ...faultsOfProvenance(said),
  };
}
