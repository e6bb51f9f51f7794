import { copy, plural } from "#app/copy/en.ts";
import {
  ageDays,
  type Effort,
  effortPoints,
  type Line,
  type ScorePart,
  scoreParts,
  unguessed,
  type Weights,
} from "#app/domain/score.ts";

const { count } = copy;

/** Every figure with one digit behind the point where it has any: 4, 1.5. */
function figure(n: number): string {
  return n.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}

/** "12 × 1 + 9 × 1 + 4 × 3 + 45 ÷ 30 × 1 − 2 × 2 = 30.5" */
function sum(lines: Record<ScorePart, Line>, total: number): string {
  const parts = scoreParts.map((part) => {
    const { figure: n, weight } = lines[part];
    return `${count(n)}${part === "age" ? ` ÷ ${ageDays}` : ""} × ${weight}`;
  });
  return `${parts.slice(0, -1).join(" + ")} − ${parts.at(-1)} = ${figure(total)}`;
}

const partNames: Record<ScorePart, string> = {
  votes: "Votes",
  strength: "Strength",
  reach: "Reach",
  age: "Age",
  effort: "Effort",
};

export const scoreWords = {
  title: "What matters most",
  words:
    "Every idea with a score that you can follow by hand. It helps you to choose what to read first; it decides nothing.",
  figure,
  sum,

  formula: "How the score comes about",
  parts: partNames,
  meaning: "What each part is",
  /** What each part is, in a sentence. */
  means: {
    votes: "One for each vote that counts.",
    strength: "One more for each vote that says “nice”, two for “matters”, three for “vital”.",
    reach:
      "The companies among the voters: each counts once, or as much as it weighs, however many of its people voted. Who is with no company adds nothing here.",
    age: `One for every ${ageDays} days since it was posted, day by day.`,
    effort: `The guess of those who work here: ${Object.entries(effortPoints)
      .map(([size, points]) => `${size} is ${points}`)
      .join(", ")}. It is subtracted. What nobody has guessed yet counts like ${unguessed}.`,
  } as Record<ScorePart, string>,
  formulaOf: (weights: Weights) =>
    `Score = votes × ${weights.votes} + strength × ${weights.strength} + reach × ${weights.reach} + days ÷ ${ageDays} × ${weights.age} − effort × ${weights.effort}`,
  change: "Change the weights",
  changeWords:
    "Whole numbers from 0, which leaves a part out, to 10. Everybody who works here sees the same order; customers see none of it. Each change stands in the log.",
  send: "Keep these weights",
  reset: "Back to the usual weights",
  resetWords: (weights: Weights) =>
    `They are ${scoreParts.map((part) => `${partNames[part].toLowerCase()} ${weights[part]}`).join(", ")}.`,
  progress: (done: number, all: number) =>
    `${count(done)} of ${plural(all, "idea is", "ideas are")} ranked anew. Until all are, some still stand where they stood before.`,

  sort: "Sort by",
  sorts: { score: "Score", ...partNames },
  filters: "What to show",
  stage: "Stage",
  undecided: "Rough or polishing",
  allStages: "Every stage",
  host: "Host",
  hosts: { all: "Anybody or nobody", me: "Me", none: "Nobody yet" },
  tag: "Tag",
  anyTag: "Any",
  show: "Show",
  csv: "Save as CSV",
  companies: "Companies and what they weigh",

  table: "Ideas and their scores",
  idea: "Idea",
  hosted: (name: string) => `hosted by ${name}`,
  wanting: (companies: number) => plural(companies, "company", "companies"),
  /** "+27", and what the companies weigh where that is not one each. */
  reaches: (companies: number, reach: number, points: number) =>
    `${companies === reach ? "" : `weigh ${count(reach)}, `}+${figure(points)}`,
  days: (n: number) => plural(n, "day", "days"),
  guess: (effort: Effort, title: string) => `Guess ${effort}: ${title}`,
  effortSays: (guess: Effort | null, points: number) => `−${figure(points)}${guess ? "" : `, as if ${unguessed}`}`,
  points: (points: number) => `+${figure(points)}`,

  noneTitle: "Nothing here",
  none: "No idea is like this. Take a filter away, or look at every stage.",
  noMore: "There is nothing further down this list.",
  everything: "Show all of them",

  effortTitle: "How much work would it be?",
  effortWords:
    "A guess is enough, and may change. Only those who work here see it; who changed it from what to what stands in the log.",
  effortLegend: "About",
  efforts: {
    S: "Days: one person, soon done",
    M: "A week or two",
    L: "A month or so",
    XL: "Months, or several teams",
  } as Record<Effort, string>,
  noGuess: "No guess",
  noGuessHint: `Counts like ${unguessed} until somebody guesses`,
  effortSend: "Keep this guess",

  file: "ideas-by-score",
  header: [
    "Number",
    "Idea",
    "Address",
    "Stage",
    "Host",
    "Score",
    "Votes",
    "Strength",
    "Companies",
    "Reach",
    "Posted",
    "Days since",
    "Effort",
    "How it comes about",
  ],
} as const;
