import { plural } from "#app/copy/en.ts";
import type { Tone } from "#app/domain/question-tone.ts";

/** What could be asked instead. */
const tones: Record<Tone, string> = {
  closed:
    "This can be answered with yes or no, and then the talk is over. Begin with what, how, where or which: “What would make you come on a Sunday?” instead of “Would you come on a Sunday?”",
  leading:
    "This has its answer in it, and people are polite. Leave your own out: “What would a good hour here sound like?” instead of “Don’t you think it should be quieter?”",
  complaint:
    "This looks for what is wrong, and that is what people will bring. Ask for the hope behind it: “What would a queue be like that you enjoy?” instead of “What annoys you about the queue?”",
  double:
    "These are two questions, and most people will answer one. Keep the one you are more curious about; the other can be the next.",
};

export const questionWords = {
  writeTitle: "Write a dreamer question",
  writeWords: "A good one asks for a hope, and nobody could have asked it before. It is a draft until you open it.",
  editTitle: "Change the draft",
  title: "The question",
  titleHint: "What is nobody doing that would be really cool to try?",
  words: "A line below it",
  save: "Save the draft",
  saveAsItIs: "Save it as it is",
  tones,
  bankTitle: "Or begin with one of these",
  bankWords: "Each becomes a draft that you can still put into your own words.",
  take: "Start a draft",
  takeOf: (title: string) => `Start a draft of “${title}”`,
  asked: "Asked here on",
  drafted: "There is a draft of it",
  edit: "Change the words",
  open: "Open it",
  openTitle: "Open this question",
  openWords: "It heads the board, and closes by itself at the end of its last day.",
  until: "Last day",
  schedule: "Let it open by itself",
  reschedule: "Change the days",
  scheduleTitle: "When does this question open?",
  scheduleWords:
    "It opens by itself as its first day begins, heads the board from then on, and closes at the end of its last.",
  keepDays: "Keep the days",
  opensOn: "First day",
  opens: "It opens by itself on",
  closes: "and closes at the end of",
  passed:
    "It was to open by itself, but nobody was here on its days. Give it others, or open it now; it was to open on",
  unschedule: "Take the days back",
  close: "Close it",
  closeTitle: "Close this question now?",
  closeWords: "Nobody can answer it any more. Then tell what you heard.",
  heard: "Tell what we heard",
  heardTitle: "What we heard, what we try",
  heardWords: "Say back what people hoped for, and name what you try because of it.",
  heardLabel: "What we heard",
  draftIt: "Draft it from its ideas",
  draftHint:
    "It can be drafted for you: by what came of its ideas, the most wanted first. That takes the place of what stands below, and nothing is published before you do.",
  draftMade: "This is only a draft: put it into your own words, and say what surprised you.",
  tells: (n: number) =>
    n === 0
      ? "Nobody else took part, so nobody is told when you publish."
      : `When you publish, ${plural(n, "person who took part is", "people who took part are")} told of it, once.`,
  toldBefore: "Everybody who took part was told when it was published. Other words tell nobody again.",
  send: "Publish",
} as const;
