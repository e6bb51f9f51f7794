import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
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
    await giveHost(tx, idea.id, me);
    return { events: [{ kind: "host-taken", subjects: [about("idea", idea.id)], data: { idea: idea.number } }], to };
  },
});
