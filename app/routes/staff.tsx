import { applauseWords } from "#app/copy/pages/applause.ts";
import { heldWords } from "#app/copy/pages/held-votes.ts";
import { pauseWords } from "#app/copy/pages/pause.ts";
import { promiseWords } from "#app/copy/pages/promise.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
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
import { StaffQuestions } from "#app/ui/staff-questions.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { type Promised, promisesOf } from "#db/answer-due.ts";
import { waitingWordsCount } from "#db/clap-words.ts";
import { questionsBy } from "#db/clarifying.ts";
import { heldCount } from "#db/held-votes.ts";
import { hostedIdeas, unheardIdeas } from "#db/ideas.ts";
import { promisesDueBy } from "#db/promises.ts";
import type { Route } from "./+types/staff.ts";

export const handle = { live: true };

/** Promises due within a fortnight are shown. */
const soonDays = 14;

export const loader = page("see-staff", async ({ read, site, now, me }) => {
  const today = dayIn(site.timeZone, now);
  const [unheard, hosted, asked, held, thanks, promises] = await Promise.all([
    unheardIdeas(read, me),
    hostedIdeas(read, me as string),
    questionsBy(read, me as string),
    heldCount(read),
    waitingWordsCount(read),
    promisesDueBy(read, addDays(today, soonDays)),
  ]);
  const answers = await promisesOf(read, site, unheard, now);
  return {
    unheard: unheard.map((idea, place) => ({ idea, ...(answers[place] as Promised) })),
    hosted,
    asked,
    held,
    thanks,
    promises,
  };
});

export default function Staff({
  loaderData: { unheard, hosted, asked, held, thanks, promises },
}: Route.ComponentProps) {
  const { path, reader } = useSite();
  const words = staffWords;
  const running = unheard.filter(({ pause }) => !pause);
  return (
    <div className="staff">
      <Title>{words.title}</Title>
      <PageTitle title={words.title}>
        <Button href="/questions/new">{words.write}</Button>
        <Button kind="quiet" href="/questions">
          {words.questions}
        </Button>
        <Button kind="quiet" href="/staff/pilots">
          {words.pilots}
        </Button>
        <Button kind={held > 0 ? "plain" : "quiet"} href="/staff/votes">
          {heldWords.link(held)}
        </Button>
        <Button kind={thanks > 0 ? "plain" : "quiet"} href="/wall/applause">
          {applauseWords.staff.link(thanks)}
        </Button>
        <Button kind="quiet" href="/wall/spotlights">
          {spotlightWords.all}
        </Button>
        {reader?.role === "admin" && (
          <Button kind="quiet" href="/admin">
            {words.admin}
          </Button>
        )}
      </PageTitle>
      <Waiting title={words.overdue} waiting={running.filter(({ late }) => late)} />
      <DuePromises promises={promises} />
      <Waiting title={words.unheard} waiting={running.filter(({ late }) => !late)} />
      <Waiting title={words.paused} waiting={unheard.filter(({ pause }) => pause)} />
      {unheard.length === 0 && (
        <Empty title={words.unheardEmptyTitle} level={2}>
          <p>{words.unheardEmpty}</p>
        </Empty>
      )}
      <StaffQuestions {...asked} />
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

type WaitingIdea = Promised & { idea: Row };

/** Ideas without an answer, each under the day it is promised, or why its clock stands still. */
function Waiting({ title, waiting }: { title: string; waiting: WaitingIdea[] }) {
  const { path } = useSite();
  if (waiting.length === 0) return null;
  return (
    <section className="own-ideas">
      <h2>{title}</h2>
      {waiting.map(({ idea, ...promised }) => (
        <div key={idea.id} className="waiting">
          <Due {...promised} />
          <ol className="rows">
            <IdeaRow idea={idea} back={`${path}#i${idea.number}`} />
          </ol>
        </div>
      ))}
    </section>
  );
}

function Due({ due, late, left, pause }: Promised) {
  if (pause)
    return (
      <p className="due">
        {pauseWords.since} <Day at={pause.from} />: <q dir="auto">{pause.reason}</q>
      </p>
    );
  return (
    <p className={late ? "due late" : "due"}>
      {late ? staffWords.late : staffWords.due} <Day at={due} />
      {!late && `, ${promiseWords.leftShort(left)}`}
    </p>
  );
}
