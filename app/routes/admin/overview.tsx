import { adminWords } from "#app/copy/pages/admin.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { Day } from "#app/ui/day.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { holidayList } from "#db/holidays.ts";
import { staffList } from "#db/people.ts";
import type { Route } from "./+types/overview.ts";

export const handle = { calm: true };

export const loader = page("see-admin", async ({ read, site, now }) => {
  const [team, holidays] = await Promise.all([staffList(read), holidayList(read)]);
  const { name, address, timeZone, colour, answerDays, holding } = site;
  return {
    site: { name, address, timeZone, colour, answerDays, holding },
    team: team.length,
    admins: team.filter(({ role }) => role === "admin").length,
    holiday: holidays.find(({ day }) => day >= dayIn(timeZone, now)) ?? null,
  };
});

export default function Overview({ loaderData: { site, team, admins, holiday } }: Route.ComponentProps) {
  const words = adminWords.overview;
  return (
    <div className="admin">
      <Title>{adminWords.title}</Title>
      <AdminNav />
      <PageTitle title={adminWords.title} words={<p>{words.words}</p>} />
      <dl className="overview">
        <Room place="site">
          <b dir="auto">{site.name}</b>, {site.address}, {site.timeZone}
        </Room>
        <Room place="colour">{site.colour ?? words.ourColour}</Room>
        <Room place="promise">
          {words.promise(site.answerDays)}.{" "}
          {holiday ? (
            <>
              {words.nextHoliday} <Day at={holiday.day} />
            </>
          ) : (
            words.noHoliday
          )}
        </Room>
        <Room place="moderation">{words.holdings[site.holding]}</Room>
        <Room place="tags">{words.tags}</Room>
        <Room place="people">{words.workHere(team, admins)}</Room>
        <Room place="log">{words.log}</Room>
      </dl>
    </div>
  );
}

function Room({ place, children }: { place: keyof typeof adminWords.places; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <a href={`/admin/${place}`}>{adminWords.places[place]}</a>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
