import { youWords } from "#app/copy/pages/you.ts";
import { isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { waits } from "#app/domain/credit.ts";
import { worksHere } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Face } from "#app/ui/face.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useSite } from "#app/ui/site.ts";
import { Title } from "#app/ui/title.tsx";
import { CheckInsDue } from "#app/ui/you/check-ins-due.tsx";
import { CreditsDecided } from "#app/ui/you/credits-decided.tsx";
import { CreditsToDecide } from "#app/ui/you/credits-to-decide.tsx";
import { News } from "#app/ui/you/news.tsx";
import { OwnComments } from "#app/ui/you/own-comments.tsx";
import { OwnIdeas } from "#app/ui/you/own-ideas.tsx";
import { OwnLinks } from "#app/ui/you/own-links.tsx";
import { OwnPart } from "#app/ui/you/own-part.tsx";
import { OwnPolishes } from "#app/ui/you/own-polishes.tsx";
import { OwnSeats } from "#app/ui/you/own-seats.tsx";
import { OwnSpotlights } from "#app/ui/you/own-spotlights.tsx";
import { OwnVotes } from "#app/ui/you/own-votes.tsx";
import { OwnWouldJoins } from "#app/ui/you/own-would-joins.tsx";
import { PageNudge } from "#app/ui/you/page-nudge.tsx";
import { QuestionsToYou } from "#app/ui/you/questions-to-you.tsx";
import { QuotesToDecide } from "#app/ui/you/quotes-to-decide.tsx";
import { ThanksList } from "#app/ui/you/thanks-list.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";
import { page } from "#app/web/page.ts";
import { checkInsDue } from "#db/check-ins.ts";
import { questionsTo } from "#db/clarifying.ts";
import { commentsOf } from "#db/comments.ts";
import { creditsOf } from "#db/credits.ts";
import { ideasOf } from "#db/ideas.ts";
import { newsPage } from "#db/notifications.ts";
import { ownCounts } from "#db/own.ts";
import { handleOf, personById } from "#db/people.ts";
import { polishesOf } from "#db/polishes.ts";
import { quotesOf } from "#db/quotes.ts";
import { seatsOf } from "#db/seats.ts";
import { shareLinksOf } from "#db/share-links.ts";
import { spotlightsFor } from "#db/spotlights.ts";
import { thanksPage } from "#db/thanks.ts";
import { votedIdeas } from "#db/votes.ts";
import { wouldJoinsOf } from "#db/would-joins.ts";
import type { Route } from "./+types/you.ts";
import { withDue } from "./due.ts";

export const handle = { calm: true };

const few = 5;

export const loader = page("see-you", async ({ read, actor, site, now, me }) => {
  const id = me as string;
  const forStaff = isStaff(actor);
  const [
    person,
    credits,
    quotes,
    spotlights,
    asked,
    due,
    news,
    seats,
    wouldJoins,
    ideas,
    votes,
    polishes,
    comments,
    links,
    received,
    counts,
  ] = await Promise.all([
    personById(read, id),
    creditsOf(read, id),
    quotesOf(read, id),
    spotlightsFor(read, id, dayIn(site.timeZone, now)),
    questionsTo(read, id),
    checkInsDue(read, site, id, now),
    newsPage(read, id, null, few),
    seatsOf(read, id, null, few),
    wouldJoinsOf(read, id, null, few),
    ideasOf(read, id, null, few),
    votedIdeas(read, id, null, few),
    polishesOf(read, id, null, few),
    commentsOf(read, id, forStaff, null, few),
    shareLinksOf(read, id, few),
    thanksPage(read, "received", id, null, few),
    ownCounts(read, id, forStaff),
  ]);
  return {
    waiting: credits.filter(waits),
    decided: credits.filter((credit) => !waits(credit)),
    quotes: quotes.filter(({ state }) => state === "proposed"),
    spotlights,
    asked,
    due,
    news: news.rows,
    seats: seats.rows,
    wouldJoins: wouldJoins.rows,
    ideas: await withDue(read, site, ideas.rows, now),
    votes: votes.rows,
    polishes: polishes.rows,
    comments: comments.rows,
    links,
    thanks: received.rows,
    counts,
    handle: person && !handleOf(person) ? person.handle : null,
    page: person && handleOf(person) && `/people/${person.handle}`,
    named: person !== null && person.namedCreditsCount > 0,
  };
});

export default function You({ loaderData }: Route.ComponentProps) {
  const { waiting, decided, quotes, spotlights, asked, due, news, seats, wouldJoins, ...own } = loaderData;
  const { ideas, votes, polishes, comments, links, thanks, counts, page, named, handle } = own;
  const words = youWords;
  const isNew =
    waiting.length +
      decided.length +
      quotes.length +
      spotlights.length +
      Object.values(counts).reduce((sum, n) => sum + n, 0) ===
    0;
  return (
    <div className="you">
      <Title>{words.tab}</Title>
      <YouNav />
      <Who page={page} />
      {isNew ? (
        <Empty
          title={words.newcomerTitle}
          action={
            <div className="buttons">
              <Button kind="strong" href="/ideas/new">
                {words.dream}
              </Button>
              <Button href="/">{words.look}</Button>
            </div>
          }
        >
          <p>{words.newcomer}</p>
        </Empty>
      ) : (
        <>
          <QuestionsToYou questions={asked} />
          <CheckInsDue due={due} />
          <QuotesToDecide quotes={quotes} />
          {waiting.length > 0 && <CreditsToDecide credits={waiting} handle={handle} />}
          <OwnSpotlights spotlights={spotlights} />
          {named && handle && waiting.length === 0 && <PageNudge handle={handle} />}
          <News news={news} count={counts.news} />
          <OwnPart of="seats" count={counts.seats} shown={seats.length}>
            <OwnSeats seats={seats} />
          </OwnPart>
          {wouldJoins.length > 0 && (
            <OwnPart of="would-joins" count={counts.wouldJoins} shown={wouldJoins.length}>
              <OwnWouldJoins wouldJoins={wouldJoins} />
            </OwnPart>
          )}
          <OwnPart of="ideas" count={counts.ideas} shown={ideas.length}>
            <OwnIdeas ideas={ideas} />
          </OwnPart>
          <OwnPart of="votes" count={counts.votes} shown={votes.length}>
            <OwnVotes votes={votes} />
          </OwnPart>
          <OwnPart of="polishes" count={counts.polishes} shown={polishes.length}>
            <OwnPolishes polishes={polishes} />
          </OwnPart>
          <OwnPart of="comments" count={counts.comments} shown={comments.length}>
            <OwnComments comments={comments} />
          </OwnPart>
          <OwnPart of="links" count={counts.links} shown={links.length}>
            <OwnLinks links={links} />
          </OwnPart>
          <OwnPart of="thanks" count={counts.thanks} shown={thanks.length}>
            <ThanksList thanks={thanks} of="received" page={page !== null} />
          </OwnPart>
          {decided.length > 0 && (
            <OwnPart of="credits" count={decided.length} shown={Math.min(few, decided.length)}>
              <CreditsDecided credits={decided.slice(0, few)} />
            </OwnPart>
          )}
        </>
      )}
    </div>
  );
}

/** The reader's face, name and handle, and the doors that are theirs alone. */
function Who({ page }: { page: string | null }) {
  const { reader } = useSite();
  if (!reader) return null;
  const words = youWords;
  return (
    <PageTitle
      title={words.title(reader.name)}
      words={
        <p className="byline">
          <Face of={reader} /> @{reader.handle}
        </p>
      }
    >
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
  );
}
