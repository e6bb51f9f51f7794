import type { ReactNode } from "react";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import { type DashboardTable, pathOfDashboard } from "#app/domain/dashboard.ts";

type PartProps = {
  table: DashboardTable;
  span: Span;
  /** Whether there is nothing to show. */
  empty: boolean;
  children: ReactNode;
};

/** One part of the dashboard: what it is about and what it counts, with the way to keep its table. */
export function Part({ table, span, empty, children }: PartProps) {
  return (
    <section aria-labelledby={table}>
      <h2 id={table}>{words.titles[table]}</h2>
      {empty ? (
        <p>{words.empty[table]}</p>
      ) : (
        <>
          <p>
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
          {children}
        </>
      )}
    </section>
  );
}
