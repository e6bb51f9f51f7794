import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { command } from "./command.ts";
import { day, formId, line } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { pathOfPromise, promise } from "./promise.ts";

/** Staff promise something to those who try a pilot. */
export const makePilotPromise = command({
  deed: "make-pilot-promise",
  input: z.strictObject({ id: formId, words: line(limits.line), by: day }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject: pilot, input: { id: given, words, by }, now, newId }) {
    if (pilot.state === "draft") throw new Refusal("pilot-not-open");
    const to = { idea: (await ideaById(tx, pilot.ideaId)) as Idea, pilot };
    const said = { given, words, dueOn: by, field: "by" };
    const { id, events } = await promise(tx, said, { to, site, me, now, newId });
    return { events, to: pathOfPromise(to, id) };
  },
});
