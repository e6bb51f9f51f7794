import { redirect } from "react-router";
import { copy } from "#app/copy/en.ts";
import { scoreWords as words } from "#app/copy/pages/score.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pathOf } from "#app/domain/paths.ts";
import { breakdown, totalOf, type Weights, weightsOf } from "#app/domain/score.ts";
import { pathOfScores, type ScoreRow } from "#app/domain/score-table.ts";
import { csvStream } from "#app/web/csv.ts";
import { page, type Reading } from "#app/web/page.ts";
import { scoresIn } from "#app/web/scores.ts";
import { scorePage } from "#db/scores.ts";

type Table = Parameters<typeof scorePage>[1];

/** What the table of scores shows at the address without ".csv", all of it, as a table to keep. */
export const loader = page("see-staff", async (reading) => {
  const { shown, moved, by } = await scoresIn(reading);
  if (moved) throw redirect(pathOfScores(shown, { csv: true }), 301);
  return csvStream(words.file, [...words.header], linesOf(reading, by));
});

/** Page by page, so that a long table is never held as a whole. */
async function* linesOf({ read, site, home, now }: Pick<Reading, "read" | "site" | "home" | "now">, by: Table) {
  const weights = weightsOf(site);
  let after: Table["after"] = null;
  do {
    const { rows, next }: Awaited<ReturnType<typeof scorePage>> = await scorePage(read, { ...by, after, most: 500 });
    yield rows.map((row) => lineOf(row, weights, { home, now, dayOf: (at) => dayIn(site.timeZone, at) }));
    after = next;
  } while (after);
}

type Where = { home: string; now: Date; dayOf: (at: Date) => string };

function lineOf(row: ScoreRow, weights: Weights, { home, now, dayOf }: Where) {
  const lines = breakdown(row, weights, now);
  const total = totalOf(lines);
  return [
    row.number,
    row.title,
    home + pathOf(row),
    copy.stages[row.stage],
    row.host?.name ?? "",
    Math.round(total * 10) / 10,
    row.votesCount,
    row.strength,
    row.companies,
    row.reach,
    dayOf(row.createdAt),
    lines.age.figure,
    row.guess ?? "",
    words.sum(lines, total),
  ];
}
