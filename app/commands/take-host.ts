import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { giveHost } from "#db/ideas.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";

/** A staff person takes an idea as its host, also from another host. */
export const takeHost = command({
  deed: "take-host",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea }) {
    const to = pathOf(idea);
    if (idea.hostId === me) return { events: [], to };
    if (!(await giveHost(tx, idea.id, me))) throw new Refusal("not-found");
    return { events: [{ kind: "host-taken", subjects: [about("idea", idea.id)], data: { idea: idea.number } }], to };
  },
});
