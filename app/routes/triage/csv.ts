import { redirect } from "react-router";
import { copy } from "#app/copy/en.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { triageWords as words } from "#app/copy/pages/triage.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pathOf, pathOfGem, pathOfPilot } from "#app/domain/paths.ts";
import { pathOfTriage, type TriageRows } from "#app/domain/triage.ts";
import { nearWords } from "#app/ui/triage/near.tsx";
import { csvFile } from "#app/web/csv.ts";
import { page } from "#app/web/page.ts";
import { triageIn } from "#app/web/triage.ts";

/** What the triage shows at the address without ".csv", all of it, as a table to keep. */
export const loader = page("see-staff", async (reading) => {
  const { home, site } = reading;
  const { shown, moved, table } = await triageIn(reading);
  if (moved) throw redirect(pathOfTriage(shown, { csv: true }), 301);
  const lines = linesOf(table, home, (at) => dayIn(site.timeZone, at));
  return csvFile(words.file[table.view], [...words.header[table.view]], lines);
});

function linesOf(table: TriageRows, home: string, dayOf: (at: Date) => string) {
  if (table.view === "candidates")
    return table.rows.map((row) => [
      row.number,
      row.title,
      home + pathOf(row),
      copy.stages[row.stage],
      row.host?.name ?? "",
      row.score,
      row.votes,
      row.comments,
      row.polishes,
      row.joins,
      row.missing,
      row.draft && home + pathOfPilot(row.draft),
    ]);
  if (table.view === "drafts")
    return table.rows.map((row) => [
      row.number,
      row.title,
      home + pathOfPilot(row),
      row.host?.name ?? "",
      row.lacks.map((lack) => words.lacks[lack]).join(", "),
      row.shared ? words.yes : words.no,
      row.joins,
      row.startsOn,
    ]);
  if (table.view === "running")
    return table.rows.map((row) => [
      row.number,
      row.title,
      home + pathOfPilot(row),
      pilotWords.states[row.state],
      row.host?.name ?? "",
      row.seated,
      row.places,
      row.waiting,
      row.requested,
      row.endsOn,
      row.left,
      row.near.map(nearWords).join(", "),
      row.updatedAt && dayOf(row.updatedAt),
      row.checkIns,
    ]);
  return table.rows.map((row) => [
    row.number,
    row.title,
    home + pathOfPilot(row),
    row.host?.name ?? "",
    words.outcomes[row.outcome],
    dayOf(row.concludedAt),
    row.people,
    row.credits,
    row.gem && home + pathOfGem(row.gem),
  ]);
}
