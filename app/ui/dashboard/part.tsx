import type { ReactNode } from "react";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import { type DashboardTable, pathOfDashboard } from "#app/domain/dashboard.ts";

type PartProps = {
  table: DashboardTable;
  span: Span;
  /** Whether there is nothing to show. */
  empty: boolean;
  /** What it shows, in a sentence. */
  says: string;
  children: ReactNode;
};

/** One part of the dashboard: what it shows in a sentence, what it counts, and the way to keep its table. */
export function Part({ table, span, empty, says, children }: PartProps) {
  return (
    <section aria-labelledby={table}>
      <h2 id={table}>{words.titles[table]}</h2>
      {empty ? (
        <p>{words.empty[table]}</p>
      ) : (
        <>
          <p className="says" dir="auto">
            {says}
          </p>
          {children}
          <p className="means">
            {words.means[table]}{" "}
            <a
              className="link"
              href={pathOfDashboard(span, table)}
              aria-label={words.csvOf(words.titles[table])}
              download
            >
              {words.csv}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
