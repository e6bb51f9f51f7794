import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Charts } from "#app/domain/bars.ts";
import type { Span } from "#app/domain/calendar.ts";
import type { WeekFigures } from "#app/domain/dashboard.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";
import { WeekBars } from "#app/ui/dashboard/week-bars.tsx";
import { Day } from "#app/ui/day.tsx";

const { count } = copy;
const { says } = words;

/** What came in each week, and how many people did something in it. */
export function Weeks({ weeks, charts, span }: { weeks: WeekFigures[]; charts: Charts; span: Span }) {
  const of = (what: "ideas" | "votes" | "fresh" | "returning") => weeks.map((week) => week[what]);
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  const mondays = weeks.map(({ week }) => week);
  const fresh = sum(of("fresh"));
  const returning = sum(of("returning"));
  const ideas = of("ideas");
  const half = Math.floor(ideas.length / 2);
  const trend = half < 2 ? "" : says.trend(sum(ideas.slice(-half)), sum(ideas.slice(-2 * half, -half)), half);
  const message = says.came(sum(ideas), sum(of("votes")), fresh) + trend;
  return (
    <Part table="weeks" span={span} empty={fresh + returning === 0} says={message}>
      <div className="side-by-side">
        {(["ideas", "votes"] as const).map((what) => (
          <WeekBars
            key={what}
            id={`weekly-${what}`}
            title={words[what]}
            large={count(sum(of(what)))}
            weeks={mondays}
            chart={charts[what]}
            parts={[{ tone: "main" }]}
          />
        ))}
        <WeekBars
          id="weekly-people"
          title={words.contributors}
          large={count(fresh)}
          weeks={mondays}
          chart={charts.people}
          parts={[
            { tone: "main", said: words.returningPeople(returning) },
            { tone: "in-time", said: words.newPeople(fresh) },
          ]}
        />
      </div>
      <FigureTable
        behind
        label={words.titles.weeks}
        header={words.headers.weeks}
        rows={weeks.map(({ week, ideas, votes, fresh, returning }) => ({
          key: week,
          first: <Day at={week} />,
          cells: [ideas, votes, fresh, returning].map(count),
        }))}
      />
    </Part>
  );
}
