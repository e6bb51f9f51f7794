import { copy } from "#app/copy/en.ts";
import { promiseWords as words } from "#app/copy/pages/promise.ts";
import type { PulseMonth } from "#app/domain/views.ts";

/** The last twelve months as bars, kept below and missed on top, and as a table. */
export function Months({ months }: { months: PulseMonth[] }) {
  return (
    <section aria-labelledby="months">
      <h2 id="months">{words.months}</h2>
      <Bars months={months} />
      <table className="pulse-table">
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" className="in-time">
              {words.inTime}
            </th>
            <th scope="col" className="missed">
              {words.missed}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, kept, missed }) => (
            <tr key={month}>
              <th scope="row">
                <time dateTime={month}>{nameOf(month)}</time>
              </th>
              <td>{copy.count(kept)}</td>
              <td>{copy.count(missed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const wide = 30;
const high = 76;
const gap = 5;

function Bars({ months }: { months: PulseMonth[] }) {
  const total = (what: "kept" | "missed") => months.reduce((sum, month) => sum + month[what], 0);
  const most = Math.max(1, ...months.map(({ kept, missed }) => kept + missed));
  const heightOf = (count: number) => Math.round((count / most) * high);
  return (
    <svg
      className="pulse-bars"
      viewBox={`0 0 ${months.length * wide} ${high + 18}`}
      role="img"
      aria-label={words.chart(total("kept"), total("missed"))}
    >
      {months.map(({ month, kept, missed }, at) => {
        const x = at * wide + gap;
        const [low, top] = [heightOf(kept), heightOf(missed)];
        return (
          <g key={month}>
            <rect className="in-time" x={x} y={high - low} width={wide - 2 * gap} height={low} rx={2} />
            <rect className="missed" x={x} y={high - low - top} width={wide - 2 * gap} height={top} rx={2} />
            <text x={(at + 0.5) * wide} y={high + 15} textAnchor="middle">
              {shortNameOf(month)}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={months.length * wide} y1={high} y2={high} />
    </svg>
  );
}

const long = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

function nameOf(month: string): string {
  return long.format(new Date(`${month}-01T00:00:00Z`));
}

function shortNameOf(month: string): string {
  return short.format(new Date(`${month}-01T00:00:00Z`));
}
