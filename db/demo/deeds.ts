/** A demo story as deeds in the order of time: who does what, when, with which form. */
import { stepsBeyond } from "./answers.ts";
import type { Questioned } from "./calendar.ts";
import { crediting } from "./crediting.ts";
import { drafts } from "./drafts.ts";
import { asides } from "./gaps.ts";
import type { DemoPerson } from "./people.ts";
import { measuredIn } from "./shapes.ts";
import type { DemoStep, DemoStory } from "./story.ts";
import { telling } from "./telling.ts";
import { trying } from "./trying.ts";
import { type DemoVote, saidWithVotes } from "./votes.ts";

export type DemoDeed = { at: Date; story: DemoStory } & (
  | { does: "post"; question: Questioned | null }
  | { does: "vote"; by: string; strength: DemoVote["strength"]; says: string }
  | { does: "step"; step: DemoStep }
  | { does: "reply"; to: DemoStep; by: string; says: string }
);

const dayMs = 86_400_000;

/** All deeds of all stories before `now`, oldest first. Votes come from whoever `random` picks, soonest most. */
export function deedsOf(
  stories: DemoStory[],
  people: DemoPerson[],
  questions: Map<string, Questioned>,
  now: Date,
  random: () => number,
): DemoDeed[] {
  const customers = people.filter(({ role }) => !role);
  const deeds = stories.flatMap((story) => {
    const posted = new Date(now.getTime() - story.daysAgo * dayMs);
    const after = (days: number) => new Date(posted.getTime() + days * dayMs);
    const question = story.question ? (questions.get(story.question) ?? null) : null;
    const said = saidWithVotes[story.title] ?? [];
    const others = [...customers, ...people.filter(({ role }) => role)].filter(
      ({ key }) => key !== story.by && !said.some(({ by }) => by === key),
    );
    const voters = [
      ...said,
      ...shuffled(others, random).map(({ key }): DemoVote => ({ by: key, strength: strengthFrom(random()), says: "" })),
    ].slice(0, story.votes);
    return [
      { does: "post", at: posted, story, question } as DemoDeed,
      ...voters.map(
        (vote): DemoDeed => ({ does: "vote", at: after(story.daysAgo * random() ** 2 * 0.98), story, ...vote }),
      ),
      ...[
        ...story.steps,
        ...(asides[story.title] ?? []),
        ...(stepsBeyond[story.title] ?? []),
        ...(drafts[story.title] ?? []),
        ...(crediting[story.title] ?? []),
        ...(trying[story.title] ?? []),
        ...(telling[story.title] ?? []),
        ...measuredIn(story),
      ].flatMap((step): DemoDeed[] => [
        { does: "step", at: after(step.day), story, step },
        ...("replies" in step && step.replies
          ? step.replies.map(
              ({ by, day, says }): DemoDeed => ({ does: "reply", at: after(day), story, to: step, by, says }),
            )
          : []),
      ]),
    ];
  });
  const order = (deed: DemoDeed) => deed.at.getTime();
  return deeds.filter(({ at }) => at < now).sort((one, other) => order(one) - order(other));
}

/** Most people leave it at "me too". */
function strengthFrom(random: number): DemoVote["strength"] {
  return random < 0.1 ? "3" : random < 0.27 ? "2" : random < 0.4 ? "1" : "";
}

function shuffled<T>(things: T[], random: () => number): T[] {
  const left = [...things];
  return things.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}
