import { copy } from "#app/copy/en.ts";
import { youWords } from "#app/copy/pages/you.ts";
import { worksHere } from "#app/domain/roles.ts";
import { IdeaRow } from "#app/ui/board/idea-row.tsx";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useSite } from "#app/ui/site.ts";
import { Stone } from "#app/ui/stone.tsx";
import { Title } from "#app/ui/title.tsx";
import { CreditsDecided } from "#app/ui/you/credits-decided.tsx";
import { CreditsToDecide } from "#app/ui/you/credits-to-decide.tsx";
import { Notifications } from "#app/ui/you/notifications.tsx";
import { Sessions } from "#app/ui/you/sessions.tsx";
import { page } from "#app/web/page.ts";
import { creditsOf } from "#db/credits.ts";
import { ideasOf } from "#db/ideas.ts";
import { notificationsOf } from "#db/notifications.ts";
import { personById } from "#db/people.ts";
import { seatsOf } from "#db/seats.ts";
import { sessionsOf } from "#db/sessions.ts";
import { votedIdeas } from "#db/votes.ts";
import type { Route } from "./+types/you.ts";

export const handle = { live: true };

export const loader = page("see-you", async ({ read, reader, me, now }) => {
  const id = me as string;
  const [person, credits, news, ideas, votes, seats, sessions] = await Promise.all([
    personById(read, id),
    creditsOf(read, id),
    notificationsOf(read, id),
    ideasOf(read, id),
    votedIdeas(read, id),
    seatsOf(read, id),
    sessionsOf(read, id, now),
  ]);
  return {
    credits,
    news,
    ideas,
    votes,
    seats,
    page: person && person.namedCreditsCount > 0 ? `/people/${person.handle}` : null,
    sessions: sessions.map(({ id, device, startedAt, seenAt }) => ({
      id,
      device,
      startedAt,
      seenAt,
      current: id === reader?.sessionId,
    })),
  };
});

export default function You({ loaderData }: Route.ComponentProps) {
  const { credits, news, ideas, votes, seats, sessions, page } = loaderData;
  const { reader, path } = useSite();
  const words = youWords;
  const waiting = credits.filter(({ state }) => state === "proposed");
  if (!reader) return null;
  return (
    <div className="you">
      <Title>{words.tab}</Title>
      <PageTitle title={words.title(reader.name)} words={<p>@{reader.handle}</p>}>
        {page && (
          <Button kind="quiet" href={page}>
            {words.page}
          </Button>
        )}
        {worksHere(reader.role) && (
          <Button kind="quiet" href="/staff">
            {words.staff}
          </Button>
        )}
        {reader.role === "admin" && (
          <Button kind="quiet" href="/admin">
            {words.admin}
          </Button>
        )}
        <DeedForm action="/sign-out">
          <Button kind="quiet">{words.signOut}</Button>
        </DeedForm>
      </PageTitle>
      {waiting.length > 0 && <CreditsToDecide credits={waiting} />}
      <Notifications news={news} />
      <section className="own-ideas">
        <h2>{words.ideas}</h2>
        {ideas.length === 0 && <p className="faint">{words.noIdeas}</p>}
        <ol className="rows">
          {ideas.map((idea) => (
            <IdeaRow key={idea.id} idea={idea} back={`${path}#i${idea.number}`} />
          ))}
        </ol>
      </section>
      <section className="plain-list">
        <h2>{words.seats}</h2>
        {seats.length === 0 && <p className="faint">{words.noSeats}</p>}
        <ul>
          {seats.map((seat) => (
            <li key={seat.number}>
              <p>
                <a href={`/pilots/${seat.number}/${seat.slug}`} dir="auto">
                  {seat.title}
                </a>
              </p>
              <span className="tag">{words.seatStates[seat.state]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="plain-list with-stones">
        <h2>{words.votes}</h2>
        {votes.length === 0 && <p className="faint">{words.noVotes}</p>}
        <ul>
          {votes.map((idea) => (
            <li key={idea.number}>
              <Stone id={idea.id} stage={idea.stage} />
              <p>
                <a href={`/ideas/${idea.number}/${idea.slug}`} dir="auto">
                  {idea.title}
                </a>
                <small>{copy.stages[idea.stage]}</small>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <CreditsDecided credits={credits.filter(({ state }) => state !== "proposed")} />
      <Sessions sessions={sessions} />
    </div>
  );
}
