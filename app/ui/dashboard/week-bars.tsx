import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Bars } from "#app/domain/bars.ts";

type WeekBarsProps = {
  /** Unique on the page. */
  id: string;
  title: string;
  /** All of it in one number. */
  large: string;
  /** What else is to be said. */
  more?: string;
  weeks: string[];
  chart: Bars;
  /** What each bar is made of, from below, with its own sum in words where there are several. */
  parts: { tone: "main" | "in-time" | "missed"; said?: string }[];
};

/** A few numbers, and a bar for each week. The words say what the chart says, and the table all of it. */
export function WeekBars({ id, title, large, more, weeks, chart, parts }: WeekBarsProps) {
  const [first = "", last = ""] = [weeks[0], weeks.at(-1)];
  return (
    <div className="week-bars">
      <h3>{title}</h3>
      <p className="large">{large}</p>
      {(more || parts.length > 1) && (
        <p className="legend">
          {parts.map(
            ({ tone, said }) =>
              said && (
                <span key={tone}>
                  <i className={tone} />
                  {said}
                </span>
              ),
          )}
          {more && <span>{more}</span>}
        </p>
      )}
      <svg
        className="pulse-bars"
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-words`}
      >
        <title id={`${id}-title`}>{words.perWeek(title, nameOf(first), nameOf(last))}</title>
        <desc id={`${id}-words`}>{[large, ...parts.map(({ said }) => said), more].filter(Boolean).join(", ")}</desc>
        {chart.levels.map(({ y, value }) => (
          <g key={value}>
            <line x1={chart.left} x2={chart.right} y1={y} y2={y} />
            <text x={chart.left - 6} y={y + 4} textAnchor="end">
              {copy.count(value)}
            </text>
          </g>
        ))}
        {chart.bars.map(({ x, y, width, height, part }) => (
          <rect key={`${x} ${part}`} className={parts[part]?.tone} x={x} y={y} width={width} height={height} />
        ))}
        {chart.named.map(({ x, at }, place, all) => (
          <text
            key={at}
            x={x}
            y={chart.bottom + 20}
            textAnchor={
              all.length < 2 || (place > 0 && place < all.length - 1) ? "middle" : place === 0 ? "start" : "end"
            }
          >
            {nameOf(weeks[at] ?? "")}
          </text>
        ))}
      </svg>
    </div>
  );
}

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

function nameOf(day: string): string {
  return day && days.format(new Date(`${day}T00:00:00Z`));
}
