import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { doesCount } from "#app/domain/vote.ts";
import { noteSince } from "#db/activity.ts";
import { undoneByHand } from "#db/on-behalf.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";
import { broughtHappened } from "./on-behalf.ts";
import { takeVote } from "./vote.ts";

/** Takes a vote back, with all that was said with it; where there is none, nothing changes. */
export const withdrawVote = command({
  deed: "withdraw-vote",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, now }) {
    const to = pathOf(idea);
    // Staff may have given it for them: then nothing of that is left to say yes to.
    const brought = await undoneByHand(tx, idea.id, me, now);
    const undone = brought ? [broughtHappened("on-behalf-undone", { ...brought, idea, personId: me })] : [];
    const vote = await takeVote(tx, idea, me);
    if (!vote) return { events: undone, to };
    await noteSince(tx, me, dayIn(site.timeZone, vote.votedAt), now);
    const data = { idea: idea.number, ...(!doesCount(vote.state) && { state: vote.state }) };
    return { events: [{ kind: "vote-withdrawn", subjects: [about("idea", idea.id)], data }, ...undone], to };
  },
});
