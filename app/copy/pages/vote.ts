import { copy } from "#app/copy/en.ts";

/** "For 12 of 41 people it is vital, for 9 it matters, for 4 it would be nice." Empty when nobody has said. */
function meant({ nice, matters, vital }: { nice: number; matters: number; vital: number }, votes: number): string {
  const parts = [
    { n: vital, words: "it is vital" },
    { n: matters, words: "it matters" },
    { n: nice, words: "it would be nice" },
  ].filter(({ n }) => n > 0);
  return parts.length === 0 ? "" : `${parts.map((part, place) => told(part, place === 0, votes)).join(", ")}.`;
}

function told({ n, words }: { n: number; words: string }, first: boolean, votes: number): string {
  if (!first) return `for ${copy.count(n)} ${words}`;
  return votes === 1 ? `For this one person ${words}` : `For ${copy.count(n)} of ${copy.count(votes)} people ${words}`;
}

export const voteWords = {
  title: "Say me too",
  mineTitle: "Your vote",
  words: "Your vote tells how many people an idea would make glad. You can take it back at any time.",
  add: "Me too",
  take: "Take my vote back",
  meant,
  strength: "How much would it mean to you?",
  strengths: { none: "Just me too", 1: "Nice", 2: "It matters", 3: "Vital" },
  reason: "What would it change for you?",
  reasonHint: (dreamer: string | null) =>
    `In a line. ${dreamer ? `${dreamer}, who dreamed it up, and the` : "The"} people who work here read it, with your name and how much it would mean. Everybody else sees only how many.`,
  tell: "Tell us",
  keep: "Keep it so",
  said: { 1: "You said: nice to have.", 2: "You said: it matters.", 3: "You said: vital." },
  change: "Change what you said",
  held: "Your vote is here. Many new accounts voted for this idea within a short time, so somebody of the team looks at these votes before they count. There is nothing you need to do.",
  lines: "What it would change",
  linesForDreamer: "Only you and the people who work here see who said this.",
  linesForStaff: "Only the dreamer and the people who work here see this.",
  linesCut: (n: number) => `These are the newest ${copy.count(n)}.`,
} as const;
