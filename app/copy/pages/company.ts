import { plural } from "#app/copy/en.ts";
import { usualCompanyWeight } from "#app/domain/score.ts";

export const companyWords = {
  title: "Companies",
  words:
    "How much each counts in the reach of every idea that one of its people voted for: 0 leaves it out, 10 is the most, once is usual. The scores are counted anew in the background, and the log keeps what it was. No customer ever sees it. A company that nobody is with any more is forgotten, and its weight with it.",
  list: "Companies, by name",
  people: (n: number) => plural(n, "person", "people"),
  votes: (n: number) => (n === 0 ? "no vote yet" : plural(n, "vote", "votes")),
  weighs: (weight: number) =>
    weight === usualCompanyWeight ? "counts once" : weight === 0 ? "does not count" : `counts ${weight} times`,
  weight: "Counts so many times",
  change: "Keep",
  changeOf: (name: string) => `Keep how much it counts: ${name}`,
  ideas: "What they want",
  ideasOf: (name: string) => `What they want: ${name}`,
  emptyTitle: "No company yet",
  empty: "Say on somebody’s page which company they are with, and it comes here.",
  toPeople: "People",
  noMore: "There is no company further down this list.",
} as const;
