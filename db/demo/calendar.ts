import type { DemoQuestion } from "./questions.ts";

const dayMs = 86_400_000;

/** A demo question with its number on the demo site and its real dates. */
export type Questioned = { question: DemoQuestion; number: number; openedAt: Date; closedAt: Date };

/** The questions in the order they were asked, with their dates counted back from `now`. */
export function questionDates(questions: DemoQuestion[], now: Date): Omit<Questioned, "number">[] {
  return [...questions]
    .sort((one, other) => other.openedDaysAgo - one.openedDaysAgo)
    .map((question) => ({
      question,
      openedAt: new Date(now.getTime() - question.openedDaysAgo * dayMs),
      closedAt: new Date(now.getTime() - question.closedDaysAgo * dayMs),
    }));
}
