import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { colleague } from "./colleague.ts";
import { command } from "./command.ts";
import { handOver } from "./host.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeLine } from "./input.ts";

/** A staff person takes an idea as its host, also from another host, or hands it over to a colleague. */
export const takeHost = command({
  deed: "take-host",
  input: z.strictObject({ to: maybeLine(limits.handle) }),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input }) {
    const to = pathOf(idea);
    const host = input.to ? await colleague(tx, input.to, "to") : me;
    return { events: await handOver(tx, idea, host, me), to };
  },
});
