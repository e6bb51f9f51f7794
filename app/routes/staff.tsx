import { heldWords } from "#app/copy/pages/held-votes.ts";
import { staffWords } from "#app/copy/pages/staff.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import type { IdeaRow as Row } from "#app/domain/views.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { DuePromises } from "#app/ui/promise/due-promises.tsx";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { heldCount } from "#db/held-votes.ts";
import { hostedIdeas, unheardIdeas } from "#db/ideas.ts";
import { promisesDueBy } from "#db/kept-promises.ts";
import { dueDays } from "#db/promises.ts";
import type { Route } from "./+types/staff.ts";

export const handle = { live: true };

/** Promises due within a fortnight are shown. */
const soonDays = 14;

export const loader = page("see-staff", async ({ read, site, now, me }) => {
  const today = dayIn(site.timeZone, now);
  const [unheard, hosted, held, promises] = await Promise.all([
    unheardIdeas(read, me),
    hostedIdeas(read, me as string),
    heldCount(read),
    promisesDueBy(read, addDays(today, soonDays)),
  ]);
  const due = await dueDays(read, site, unheard);
  return {
    unheard: unheard.map((idea, place) => {
      const day = due[place] as string;
      return { idea, due: day, late: day < today };
    }),
    hosted,
    held,
    promises,
  };
});

export default function Staff({ loaderData: { unheard, hosted, held, promises } }: Route.ComponentProps) {
  const { path, reader } = useSite();
  const words = staffWords;
  return (
    <div className="staff">
      <Title>{words.title}</Title>
      <PageTitle title={words.title}>
        <Button href="/questions/new">{words.write}</Button>
        <Button kind="quiet" href="/questions">
          {words.questions}
        </Button>
        <Button kind="quiet" href="/pilots">
          {words.pilots}
        </Button>
        <Button kind={held > 0 ? "plain" : "quiet"} href="/staff/votes">
          {heldWords.link(held)}
        </Button>
        {reader?.role === "admin" && (
          <Button kind="quiet" href="/admin">
            {words.admin}
          </Button>
        )}
      </PageTitle>
      <Waiting title={words.overdue} since={words.late} waiting={unheard.filter(({ late }) => late)} late />
      <DuePromises promises={promises} />
      <Waiting title={words.unheard} since={words.due} waiting={unheard.filter(({ late }) => !late)} />
      {unheard.length === 0 && (
        <Empty title={words.unheardEmptyTitle} level={2}>
          <p>{words.unheardEmpty}</p>
        </Empty>
      )}
      <section className="own-ideas">
        <h2>{words.hosted}</h2>
        {hosted.length === 0 && <p className="faint">{words.hostedEmpty}</p>}
        <ol className="rows">
          {hosted.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} />
          ))}
        </ol>
      </section>
    </div>
  );
}

type WaitingProps = { title: string; since: string; waiting: { idea: Row; due: string }[]; late?: boolean };

/** Ideas without an answer, each under the day it is promised. */
function Waiting({ title, since, waiting, late = false }: WaitingProps) {
  const { path } = useSite();
  if (waiting.length === 0) return null;
  return (
    <section className="own-ideas">
      <h2>{title}</h2>
      {waiting.map(({ idea, due }) => (
        <div key={idea.id} className="waiting">
          <p className={late ? "due late" : "due"}>
            {since} <Day at={due} />
          </p>
          <ol className="rows">
            <IdeaRow idea={idea} back={`${path}#i${idea.number}`} />
          </ol>
        </div>
      ))}
    </section>
  );
}
