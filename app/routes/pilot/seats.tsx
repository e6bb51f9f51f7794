import { seatWords as words } from "#app/copy/pages/seat.ts";
import type { SeatState } from "#app/domain/views.ts";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { SeatList } from "#app/ui/pilot/seat-list.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { numberAt, oneOf } from "#app/web/places.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { seatQuestions } from "#db/seat-answers.ts";
import { seatList } from "#db/seat-list.ts";
import type { Route } from "./+types/seats.ts";

export const handle = { calm: true };

const lists = ["requested", "seated", "waitlisted", "finished"] as const satisfies SeatState[];

export const loader = page("see-staff", async ({ read, params, url }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const { seating, seatedCount, places, requestedCount, waitingCount } = pilot;
  const counts = {
    requested: requestedCount,
    seated: pilot.state === "concluded" ? 0 : seatedCount,
    waitlisted: waitingCount,
    finished: pilot.state === "concluded" ? seatedCount : 0,
  };
  const known = lists.filter((one) => counts[one] > 0);
  const state = oneOf(lists, url.searchParams.get("state")) ?? known[0] ?? "seated";
  const after = numberAt(url.searchParams.get("after"));
  const { rows, next } = await seatList(read, pilot, state, after);
  const here = `/pilots/${pilot.number}/seats`;
  return {
    here,
    about,
    seating,
    seated: seatedCount,
    places,
    counts,
    state,
    rows,
    questions: await seatQuestions(read, pilot.id),
    next: next === null ? null : `${here}?state=${state}&after=${next}`,
    first: after === null ? null : `${here}?state=${state}`,
  };
});

export default function Seats({ loaderData }: Route.ComponentProps) {
  const { here, about, seating, seated, places, counts, state, rows, questions, next, first } = loaderData;
  return (
    <div className="staff">
      <Title>{words.listTitle}</Title>
      <PageTitle
        title={words.listTitle}
        words={
          <p>
            {words.taken(seated, places)} {words.listWords[seating]}
          </p>
        }
      />
      <DeedAbout about={about} />
      <nav className="rooms" aria-label={words.listNav}>
        {lists
          .filter((one) => one === state || counts[one] > 0)
          .map((one) => (
            <a key={one} href={`${here}?state=${one}`} aria-current={one === state ? "page" : undefined}>
              {words.listed(one, counts[one])}
            </a>
          ))}
      </nav>
      {rows.length > 0 ? (
        <SeatList
          title={words.lists[state]}
          seats={rows}
          questions={questions}
          here={here}
          toGive={state === "requested"}
        />
      ) : (
        <Empty title={words.emptyTitle}>
          <p>{words.empty[state]}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
