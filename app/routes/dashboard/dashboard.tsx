import { data } from "react-router";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import { chartsOf } from "#app/domain/bars.ts";
import { dashboardTables, type Figures, presetsOn } from "#app/domain/dashboard.ts";
import { Cohorts } from "#app/ui/dashboard/cohorts.tsx";
import { Loops } from "#app/ui/dashboard/loops.tsx";
import { Promises } from "#app/ui/dashboard/promises.tsx";
import { Range } from "#app/ui/dashboard/range.tsx";
import { Silent } from "#app/ui/dashboard/silent.tsx";
import { Travels } from "#app/ui/dashboard/travels.tsx";
import { Weeks } from "#app/ui/dashboard/weeks.tsx";
import { Day } from "#app/ui/day.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import styles from "#app/ui/styles/dashboard.css?url";
import { Title } from "#app/ui/title.tsx";
import { dashboardIn } from "#app/web/dashboard.ts";
import { page } from "#app/web/page.ts";
import { uncountedSince } from "#db/activity.ts";
import { figuresOf } from "#db/dashboard/figures.ts";
import type { Route } from "./+types/dashboard.ts";

/** How many rows the page shows of a list. */
const most = 10;

export const loader = page("see-staff", async (reading) => {
  const { read, site } = reading;
  const { typed, today, asked } = dashboardIn(reading);
  const presets = presetsOn(today);
  if ("fault" in asked)
    return data({ typed, presets, fault: asked, span: null, figures: null, charts: null, since: null }, 400);
  const { span } = asked;
  const every = await Promise.all(
    dashboardTables.map(async (table) => [
      table,
      await figuresOf[table](read, { span, timeZone: site.timeZone, today, most }),
    ]),
  );
  const figures = Object.fromEntries(every) as Figures;
  return data({
    typed,
    presets,
    fault: null,
    span,
    figures,
    charts: chartsOf(figures),
    since: await uncountedSince(read),
  });
});

export default function Dashboard({ loaderData }: Route.ComponentProps) {
  const { typed, presets, fault, span, figures, charts, since } = loaderData;
  return (
    <div className="staff dashboard">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <Range typed={typed} span={span} presets={presets} fault={fault} />
      {span && (
        <>
          <p className="triage-words">
            {since ? (
              <>
                {words.upTo} <Day at={since} withTime />; {words.waiting}
              </>
            ) : (
              words.now
            )}{" "}
            {words.whole}
          </p>
          <Weeks weeks={figures.weeks} charts={charts} span={span} />
          <Cohorts cohorts={figures.cohorts} span={span} />
          <Promises weeks={figures.promises} charts={charts} span={span} />
          <Loops loops={figures.loops} span={span} />
          <Silent ideas={figures.silent} span={span} />
          <Travels travels={figures.travels} span={span} most={most} />
        </>
      )}
    </div>
  );
}
