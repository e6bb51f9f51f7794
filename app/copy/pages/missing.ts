import { plural } from "#app/copy/en.ts";
import type { Prompt } from "#app/domain/gap.ts";
import type { GapLine } from "#app/domain/views.ts";

const prompts: Record<Prompt, string> = {
  who: "Who would it help?",
  today: "How do they manage today?",
  change: "What would change for you?",
};

export const missingWords = {
  title: "What is still missing",
  words: "Anyone can answer, and half an answer helps.",
  /** What is missing, in words. */
  line: ({ prompt, words }: GapLine): string => words ?? (prompt ? prompts[prompt] : ""),
  from: "from",
  nothing: "Nothing just now. Everything that was missing is ticked off.",
  empty: "Nobody has said yet what is missing.",
  closed: (n: number) => `${plural(n, "thing", "things")} ticked off`,
  count: (n: number) => plural(n, "answer", "answers"),
  /** In the conversation, before what is answered. */
  answers: "answers:",

  answer: "Answer",
  answerTo: (line: string) => `Answer: ${line}`,
  answerTitle: "Help an idea along",
  answerWords: "Your answer stands in the conversation of the idea, and beside what was missing.",
  body: "Your answer",
  send: "Send answer",

  tick: (line: string) => `Tick off: ${line}`,
  tickTitle: "Is it answered?",
  tickWords: "Tick it off, and it moves below what is still missing. You can open it again.",
  tickSend: "Tick it off",
  open: "Open again",
  openAgain: (line: string) => `Open again: ${line}`,
  openTitle: "Is it missing after all?",
  openWords: "It goes back to the list, for anyone to answer.",

  add: "Say what else is missing",
  addTitle: "What is still missing?",
  addWords: "In a few words, as a question if you like: anyone may answer it.",
  label: "What is missing",
  addSend: "Add it",
  full: (most: number) => `${most} are enough for now. Tick one off, and there is room for another.`,
  commentFirst: "Say something in the conversation, and you can add to this list too.",
} as const;

export const blockWords = {
  title: "Building blocks",
  earlier: (n: number) => `${n === 1 ? "The one" : `The ${n}`} before`,
  polish: "Turn it into a polish",
  offered: "Offered as a polish",
  polished: "Polished in",
  polishOf: (name: string) => `Turn what ${name} said into a polish`,
} as const;
