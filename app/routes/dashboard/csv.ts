import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import { type DashboardTable, dashboardTables, type Figures } from "#app/domain/dashboard.ts";
import { pathOf } from "#app/domain/paths.ts";
import { csvStream } from "#app/web/csv.ts";
import { dashboardIn } from "#app/web/dashboard.ts";
import { file } from "#app/web/file.ts";
import { found, page } from "#app/web/page.ts";
import { oneOf } from "#app/web/places.ts";
import { figuresOf } from "#db/dashboard/figures.ts";

/** How many rows a file has at most. */
const most = 1_000;

type Line = (string | number | null)[];

/** One table of the dashboard, to keep. */
export const loader = page("see-staff", async (reading) => {
  const { read, site, home, url } = reading;
  const { asked, today } = dashboardIn(reading);
  const table = found(oneOf(dashboardTables, url.searchParams.get("table")));
  if ("fault" in asked) return file(`${words.faults[asked.fault]}\n`, "text/plain", {}, 400);
  const { span } = asked;
  const figures = await figuresOf[table](read, { span, timeZone: site.timeZone, today, most });
  async function* lines() {
    yield (linesOf[table] as (rows: typeof figures, home: string) => Line[])(figures, home);
  }
  return csvStream(words.file(table, span.from, span.until), words.headers[table], lines());
});

const linesOf: { [Table in DashboardTable]: (rows: Figures[Table], home: string) => Line[] } = {
  weeks: (rows) => rows.map(({ week, ideas, votes, fresh, returning }) => [week, ideas, votes, fresh, returning]),
  cohorts: (rows) =>
    rows.map(({ month, got, people, back30, back90 }) => [
      month,
      words.gots[got],
      people,
      back30 ?? words.tooEarly,
      back90 ?? words.tooEarly,
    ]),
  promises: (rows) =>
    rows.map(({ week, inTime, late, kept, broken, moved }) => [week, inTime, late, kept, broken, moved]),
  loops: (rows) => rows.map(({ kind, outcomes, voters, told }) => [words.outcomes[kind], outcomes, voters, told]),
  silent: (rows, home) => rows.map((idea) => [idea.number, idea.title, home + pathOf(idea), idea.views, idea.votes]),
  travels: (rows, home) =>
    rows.map(({ kind, title, path, visits, signUps, ideas }) => [
      words.things[kind],
      title ?? words.gone,
      path && home + path,
      visits,
      signUps,
      ideas,
    ]),
};
