/** A demo story as deeds in the order of time: who does what, when, with which form. */
import type { Questioned } from "./calendar.ts";
import type { DemoPerson } from "./people.ts";
import type { DemoStep, DemoStory } from "./story.ts";

export type DemoDeed = { at: Date; story: DemoStory } & (
  | { does: "post"; question: Questioned | null }
  | { does: "vote"; by: string }
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
    const voters = shuffled(
      [...customers, ...people.filter(({ role }) => role)].filter(({ key }) => key !== story.by),
      random,
    ).slice(0, story.votes);
    return [
      { does: "post", at: posted, story, question } as DemoDeed,
      ...voters.map(
        ({ key }): DemoDeed => ({ does: "vote", at: after(story.daysAgo * random() ** 2 * 0.98), story, by: key }),
      ),
      ...story.steps.flatMap((step): DemoDeed[] => [
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

function shuffled<T>(things: T[], random: () => number): T[] {
  const left = [...things];
  return things.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}
