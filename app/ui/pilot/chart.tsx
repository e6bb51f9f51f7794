import { readingOf } from "#app/copy/measures.ts";
import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import type { Measured } from "#app/domain/views.ts";

/** What was measured as a line over the days of a pilot, with its target across. The words and the table say it too. */
export function Chart({ reading, unit }: { reading: Measured; unit: string | null }) {
  const { by, chart, points } = reading;
  const { width, height, left, right, bottom } = chart;
  const [first, last] = [points[0], points.at(-1)];
  const [title, desc] = [`chart-${by}`, `chart-${by}-words`];
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${title} ${desc}`}>
      <title id={title}>{words.chart[by](nameOf(first?.from ?? ""), nameOf(last?.until ?? ""))}</title>
      <desc id={desc}>{readingOf({ ...reading, unit })}</desc>
      {chart.values.map(({ y, value }) => (
        <g key={value}>
          <line className="level" x1={left} x2={right} y1={y} y2={y} />
          <text x={left - 6} y={y + 4} textAnchor="end">
            {shortOf(value, by)}
          </text>
        </g>
      ))}
      {chart.days.map(({ x, day }, at, all) => (
        <text
          key={day}
          x={x}
          y={bottom + 20}
          textAnchor={at === 0 ? "start" : at === all.length - 1 ? "end" : "middle"}
        >
          {nameOf(day)}
        </text>
      ))}
      {chart.target !== null && (
        <>
          <line className="target" x1={left} x2={right} y1={chart.target} y2={chart.target} />
          <text className="target" x={right} y={chart.target - 5} textAnchor="end">
            {words.target}
          </text>
        </>
      )}
      <path d={chart.line} />
      {chart.dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={chart.dots.length > 40 ? 1.5 : 3} />
      ))}
    </svg>
  );
}

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const numbers = new Intl.NumberFormat("en-GB", { notation: "compact" });

function nameOf(day: string): string {
  return day && days.format(new Date(`${day}T00:00:00Z`));
}

function shortOf(value: number, by: Measured["by"]): string {
  return by === "missed" ? `${value}%` : numbers.format(value);
}
