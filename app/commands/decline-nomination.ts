import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideNomination } from "#db/nominations.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { nominationInAddress, pathFrom } from "./nomination.ts";

/** Staff leave a nomination. Nobody is told: neither who sent it nor whom it is about. */
export const declineNomination = command({
  deed: "decline-nomination",
  input: nothing,
  subject: nominationInAddress,
  async run(tx, { me, subject: nomination, now }) {
    const decision = { state: "declined", decidedBy: me, decidedAt: now } as const;
    if (!(await decideNomination(tx, nomination.id, decision))) throw new Refusal("nomination-decided");
    const { idea } = nomination;
    return {
      events: [{ kind: "nomination-declined", subjects: [about("idea", idea.id)], data: { idea: idea.number } }],
      to: pathFrom(nomination),
    };
  },
});
