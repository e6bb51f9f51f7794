import { z } from "zod";
import type { Happening } from "#app/domain/events.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { limits } from "#app/domain/limits.ts";
import type { BatchRow } from "#db/batches.ts";
import { batch, ticked, tickedIdeas } from "./batch.ts";
import { colleague } from "./colleague.ts";
import { command, theSiteItself } from "./command.ts";
import { handOver } from "./host.ts";
import { maybeLine } from "./input.ts";

/** A staff person takes several ideas as their host, or hands them over to a colleague. */
export const hostIdeas = command({
  deed: "host-ideas",
  input: z.strictObject({ idea: ticked, to: maybeLine(limits.handle) }),
  subject: theSiteItself,
  async run(tx, { actor, me, input, now, newId }) {
    const host = input.to ? await colleague(tx, input.to, "to") : me;
    const rows: BatchRow[] = [];
    const events: Happening[] = [];
    for (const idea of await tickedIdeas(tx, "take-host", actor, input.idea)) {
      const happened = await handOver(tx, idea, host, me);
      events.push(...happened);
      if (happened.length > 0) rows.push({ ideaId: idea.id, before: idea.hostId, after: host });
    }
    return { events: await batch(tx, "hosted", { rows, events }, { me, now, newId }), to: pathOfInbox() };
  },
});
