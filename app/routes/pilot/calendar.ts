import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { calendarFile } from "#app/web/calendar.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { timesExtended } from "#db/seating.ts";

/** The days of a pilot, for calendars. */
export const loader = page.open("see-pilot", async ({ read, site, home, params }) => {
  const { pilot, about } = await pilotOr404(read, params, false);
  return calendarFile(
    { home, name: site.name },
    {
      id: pilot.id,
      title: pilotWords.title(about.title),
      words: pilot.hypothesis,
      path: pathOfPilot(pilot),
      from: pilot.startsOn,
      until: pilot.endsOn,
      since: pilot.openedAt ?? pilot.createdAt,
      edition: await timesExtended(read, pilot.id),
    },
  );
});
