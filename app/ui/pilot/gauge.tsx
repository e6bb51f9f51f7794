import { readingOf } from "#app/copy/measures.ts";
import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import type { Measured, PilotView, Gauge as Shown } from "#app/domain/views.ts";
import { Chart } from "#app/ui/pilot/chart.tsx";
import { Extensions } from "#app/ui/pilot/extensions.tsx";
import { Points } from "#app/ui/pilot/points.tsx";
import { Targets } from "#app/ui/pilot/targets.tsx";

type GaugeProps = { gauge: Shown; state: PilotView["state"] };

/** How a pilot goes, in words, as a chart and as a table, against the target that was set beforehand. */
export function Gauge({ gauge, state }: GaugeProps) {
  const { readings, yardstick, unit, targets, extensions } = gauge;
  return (
    <section className="gauge">
      <h2>{state === "concluded" ? words.ended : words.title}</h2>
      {targets.length > 0 && <Targets targets={targets} yardstick={yardstick} unit={unit} />}
      {readings.map((reading) => (
        <Reading key={reading.by} reading={reading} unit={unit} />
      ))}
      <Waiting gauge={gauge} state={state} />
      {extensions.length > 0 && <Extensions extensions={extensions} />}
    </section>
  );
}

function Reading({ reading, unit }: { reading: Measured; unit: string | null }) {
  const { by } = reading;
  return (
    <div className="reading">
      <h3>{words.names[by]}</h3>
      <p className="large" dir="auto">
        {readingOf({ ...reading, unit })}
      </p>
      {words.means[by] && <p className="faint">{words.means[by]}</p>}
      <Chart reading={reading} unit={unit} />
      <Points reading={reading} unit={unit} />
    </div>
  );
}

/** What will be seen here, while there is nothing to see, and why there is nothing in the end. */
function Waiting({ gauge: { yardstick, readings, checkIns, people }, state }: GaugeProps) {
  const has = (by: Measured["by"]) => readings.some((reading) => reading.by === by);
  if (state === "recruiting") return <p className="faint">{words.before}</p>;
  const ended = state === "concluded";
  const few = checkIns === 0 ? words.nobody : words.few(checkIns, people);
  return (
    <>
      {yardstick === "figure" && !has("figure") && (
        <p className="faint">{ended ? words.nothingCounted : words.noFigure}</p>
      )}
      {yardstick === "yes-no" && !ended && <p className="faint">{words.yesNo}</p>}
      {!has("pulse") && <p className="faint">{ended ? words.unsaid(people) : few}</p>}
    </>
  );
}
