import { z } from "zod";
import { pathOf } from "#app/domain/paths.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { together } from "./input.ts";
import { faultsOfProvenance, provenanceFields, say } from "./provenance.ts";

/** Staff say whether an idea is new to us, or correct it; what was said before stays readable. */
export const sayProvenance = command({
  deed: "say-provenance",
  input: together(z.strictObject(provenanceFields), faultsOfProvenance),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input, now }) {
    return { events: await say(tx, input, { idea, site, me, now }), to: pathOf(idea) };
  },
});
