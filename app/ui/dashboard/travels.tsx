import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import type { Travel } from "#app/domain/dashboard.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";

const { count } = copy;
const steps = ["visits", "signUps", "firstIdeas"] as const;

type TravelsProps = {
  travels: Travel[];
  span: Span;
  /** How many have a row of their own. */
  most: number;
};

/** How far what people shared has travelled: visits, sign-ups, first ideas. */
export function Travels({ travels, span, most }: TravelsProps) {
  const sum = (what: "visits" | "signUps" | "ideas") => travels.reduce((all, travel) => all + travel[what], 0);
  const totals = { visits: sum("visits"), signUps: sum("signUps"), firstIdeas: sum("ideas") };
  const widest = Math.max(1, totals.visits, totals.signUps, totals.firstIdeas);
  return (
    <Part
      table="travels"
      span={span}
      empty={totals.visits + totals.signUps === 0}
      says={words.says.travelled(totals.visits, totals.signUps, totals.firstIdeas)}
    >
      <ol className="share-bars">
        {steps.map((step) => (
          <li key={step}>
            <span>{words.steps[step]}</span>
            <b>{count(totals[step])}</b>
            <meter min={0} max={widest} value={totals[step]} aria-label={words.steps[step]} />
          </li>
        ))}
      </ol>
      <FigureTable
        label={words.titles.travels}
        header={words.travelHeader}
        rows={travels.slice(0, most).map(({ kind, title, path, visits, signUps, ideas }, place) => ({
          key: path ?? String(place),
          first: (
            <>
              {path ? (
                <a className="link" href={path} dir="auto">
                  {title}
                </a>
              ) : (
                words.gone
              )}{" "}
              <small>{words.things[kind]}</small>
            </>
          ),
          cells: [visits, signUps, ideas].map(count),
        }))}
      />
      {travels.length > most && <p className="faint">{words.furthest(most)}</p>}
    </Part>
  );
}
