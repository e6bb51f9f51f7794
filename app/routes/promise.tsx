import { promiseWords as words } from "#app/copy/pages/promise.ts";
import { addDays, dayIn, weekdaysIn } from "#app/domain/calendar.ts";
import { Empty } from "#app/ui/empty.tsx";
import { Head } from "#app/ui/head.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Calendar } from "#app/ui/promise/calendar.tsx";
import { Figures } from "#app/ui/promise/figures.tsx";
import { Months } from "#app/ui/promise/months.tsx";
import { Pauses } from "#app/ui/promise/pauses.tsx";
import { page } from "#app/web/page.ts";
import { holidayList } from "#db/holidays.ts";
import { pausedIdeas, sitePauses } from "#db/pauses.ts";
import { promiseTotals } from "#db/promises.ts";
import { pulseByMonth, pulseOf } from "#db/pulse.ts";
import type { Route } from "./+types/promise.ts";

const spans = [30, 90, 365];

export const loader = page.open("see-promise", async ({ read, site, now }) => {
  const today = dayIn(site.timeZone, now);
  const [figures, months, holidays, pauses, paused] = await Promise.all([
    Promise.all(
      spans.map(async (days) => ({
        ...(await pulseOf(read, today, days)),
        promises: await promiseTotals(read, addDays(today, 1 - days)),
      })),
    ),
    pulseByMonth(read, today),
    holidayList(read),
    sitePauses(read),
    pausedIdeas(read),
  ]);
  return {
    days: site.answerDays,
    working: weekdaysIn(site.workingDays),
    holidays: holidays.filter(({ day }) => day >= today).slice(0, 4),
    figures,
    months,
    pauses,
    paused,
  };
});

export default function OurPromise({ loaderData }: Route.ComponentProps) {
  const { days, working, holidays, figures, months, pauses, paused } = loaderData;
  const began = months.some(({ kept, missed }) => kept + missed > 0);
  return (
    <div className="our-promise">
      <Head title={words.title} description={words.promise(days)} path="/promise" />
      <PageTitle
        title={words.title}
        words={
          <>
            <p>{words.promise(days)}</p>
            {began && <p>{words.words}</p>}
          </>
        }
      />
      {began ? (
        <>
          <Figures figures={figures} />
          <Months months={months} />
        </>
      ) : (
        <Empty title={words.emptyTitle}>
          <p>{words.empty}</p>
        </Empty>
      )}
      <Calendar working={working} holidays={holidays} />
      <Pauses pauses={pauses} paused={paused} />
    </div>
  );
}
