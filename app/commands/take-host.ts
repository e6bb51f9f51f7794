import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { giveHost } from "#db/ideas.ts";
import { colleague } from "./colleague.ts";
import { command } from "./command.ts";
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
    if (idea.hostId === host) return { events: [], to };
    if (!(await giveHost(tx, idea.id, host))) throw new Refusal("not-found");
    const subjects = [about("idea", idea.id)];
    const data = { idea: idea.number };
    if (host === me) return { events: [{ kind: "host-taken", subjects, data }], to };
    return { events: [{ kind: "host-given", subjects: [...subjects, about("person", host)], data }], to };
  },
});
