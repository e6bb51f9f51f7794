import { filterWords } from "#app/copy/pages/filters.ts";

export const questionSorts = ["hot", "new", "wanted"] as const;
export type QuestionSort = (typeof questionSorts)[number];

/** How the ideas to a question are sorted. */
export function QuestionSorts({ sort, hrefs }: { sort: QuestionSort; hrefs: Record<QuestionSort, string> }) {
  return (
    <div className="filters">
      <nav className="sorts" aria-label={filterWords.sort}>
        {questionSorts.map((by) => (
          <a key={by} href={hrefs[by]} aria-current={by === sort ? "true" : undefined}>
            {filterWords.sorts[by]}
          </a>
        ))}
      </nav>
    </div>
  );
}
