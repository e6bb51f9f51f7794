import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { day, formId, line } from "./input.ts";
import { pathOfPromise, promise } from "./promise.ts";

/** "By DATE we will …": staff promise something to an idea. */
export const makePromise = command({
  deed: "make-promise",
  input: z.strictObject({ id: formId, words: line(limits.line), by: day }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input: { id: given, words, by }, now, newId }) {
    const to = { idea, pilot: null };
    const said = { given, words, dueOn: by, field: "by" };
    const { id, events } = await promise(tx, said, { to, site, me, now, newId });
    return { events, to: pathOfPromise(to, id) };
  },
});
