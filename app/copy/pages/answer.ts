import { plural } from "#app/copy/en.ts";
import type { AnswerStep } from "#app/domain/answer.ts";
import type { Judging } from "#app/domain/judging.ts";

const steps: Record<AnswerStep, { label: string; hint: string }> = {
  echo: {
    label: "Say it back",
    hint: "In your own words, as you would to a friend: “So you would like an hour in which you can hear yourself think.”",
  },
  saw: {
    label: "What we saw",
    hint: "What you looked at, counted or tried: “I sat by the window on Tuesday. The mill ran nineteen times.”",
  },
  thanks: {
    label: "Thank for something particular",
    hint: "What they gave you: “Thank you for the bit about the staff. None of us had thought of ourselves.”",
  },
  next: {
    label: "What is next",
    hint: "A question, or a next step: “Which morning would you come, if it were only one?”",
  },
};

/** What may be better said instead. */
const judging: Record<Judging, string> = {
  unfortunately: "“Unfortunately” tells people how to feel. Say plainly what is so, and what you have tried.",
  cannot: "“Can’t” and “won’t” shut a door. Say what stands in the way today, and what would have to change.",
  policy: "A rule is nobody’s reason. Say what it protects, in your own words.",
  priority: "This may sound as if they did not matter. Say what you do first, and why.",
  already: "This makes people feel foolish for asking. Say it once more, or link to where it stands.",
  small: "This makes a thing small for whom it is large. The sentence is stronger without.",
};

export const answerWords = {
  title: "Answer as yourself",
  words: "Four small steps, of which you may skip any. What you fill in becomes one text, in this order.",
  steps,
  body: "Or write freely",
  bodyHint: "It stands below the steps you filled in, or alone.",
  stage: "Stage",
  stageHint: "A stage changes only together with your words.",
  keep: "Leave it as it is",
  send: "Answer",
  sendAsItIs: "Send it as it is",
  judging,
  person: "Whom you answer",
  since: "Here since",
  ideas: (n: number) => (n === 0 ? "This is their only idea so far." : plural(n, "other idea", "other ideas")),
  thanked: "Thanked for",
  roles: {
    dreamer: "dreaming up",
    polisher: "polishing",
    champion: "standing up for",
    tester: "trying",
    maker: "making",
  },
  whole: "The whole idea",
} as const;
