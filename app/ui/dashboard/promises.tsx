import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Charts } from "#app/domain/bars.ts";
import type { Span } from "#app/domain/calendar.ts";
import { type PromiseWeek, shareOf } from "#app/domain/dashboard.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";
import { WeekBars } from "#app/ui/dashboard/week-bars.tsx";
import { Day } from "#app/ui/day.tsx";

/** What became of what was promised, as on the public page. */
export function Promises({ weeks, charts, span }: { weeks: PromiseWeek[]; charts: Charts; span: Span }) {
  const sum = (what: Exclude<keyof PromiseWeek, "week">) => weeks.reduce((all, week) => all + week[what], 0);
  const [inTime, late, kept, broken, moved] = [sum("inTime"), sum("late"), sum("kept"), sum("broken"), sum("moved")];
  const mondays = weeks.map(({ week }) => week);
  const percent = (part: number, whole: number) => {
    const share = shareOf(part, whole);
    return share === null ? "–" : words.percent(share);
  };
  return (
    <Part
      table="promises"
      span={span}
      empty={inTime + late + kept + broken + moved === 0}
      says={words.says.promised(inTime, inTime + late, kept, kept + broken)}
    >
      <div className="side-by-side">
        <WeekBars
          id="weekly-answers"
          title={words.answers}
          large={percent(inTime, inTime + late)}
          weeks={mondays}
          chart={charts.answers}
          parts={[
            { tone: "in-time", said: words.inTime(inTime) },
            { tone: "missed", said: words.late(late) },
          ]}
        />
        <WeekBars
          id="weekly-promises"
          title={words.promises}
          large={percent(kept, kept + broken)}
          more={words.moved(moved)}
          weeks={mondays}
          chart={charts.promises}
          parts={[
            { tone: "in-time", said: words.kept(kept) },
            { tone: "missed", said: words.broken(broken) },
          ]}
        />
      </div>
      <p>
        <a className="link" href="/promise">
          {words.publicPage}
        </a>
      </p>
      <FigureTable
        behind
        label={words.titles.promises}
        header={words.headers.promises}
        rows={weeks.map(({ week, ...figures }) => ({
          key: week,
          first: <Day at={week} />,
          cells: [figures.inTime, figures.late, figures.kept, figures.broken, figures.moved].map(copy.count),
        }))}
      />
    </Part>
  );
}
