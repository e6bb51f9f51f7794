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
import { Blocked } from "#app/ui/you/blocked.tsx";
import { BroughtForYou } from "#app/ui/you/brought-for-you.tsx";
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
import { page, type Reading } from "#app/web/page.ts";
import { checkInsDue } from "#db/check-ins.ts";
import { questionsTo } from "#db/clarifying.ts";
import { commentsOf } from "#db/comments.ts";
import { creditsOf } from "#db/credits.ts";
import { ideasOf } from "#db/ideas.ts";
import { blockOf } from "#db/moderations.ts";
import { newsPage } from "#db/notifications.ts";
import { broughtFor } from "#db/on-behalf.ts";
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

export const loader = page("see-you", async (reading) => {
  const { read, me, actor } = reading;
  const id = me as string;
  const [waiting, newest, counts] = await Promise.all([
    waitingFor(reading, id),
    newestOf(reading, id),
    ownCounts(read, id, isStaff(actor)),
  ]);
  return { waiting, newest, counts };
});

/** What waits for the reader's word or deed, and their page, which they may open. */
async function waitingFor({ read, site, now }: Reading, id: string) {
  const [person, credits, quotes, spotlights, asked, brought, due] = await Promise.all([
    personById(read, id),
    creditsOf(read, id),
    quotesOf(read, id),
    spotlightsFor(read, id, dayIn(site.timeZone, now)),
    questionsTo(read, id),
    broughtFor(read, id),
    checkInsDue(read, site, id, now),
  ]);
  return {
    credits: credits.filter(waits),
    decided: credits.filter((credit) => !waits(credit)),
    quotes: quotes.filter(({ state }) => state === "proposed"),
    ...{ spotlights, asked, brought, due },
    block: person && (await blockOf(read, person)),
    handle: person && !handleOf(person) ? person.handle : null,
    page: person && handleOf(person) && `/people/${person.handle}`,
    named: person !== null && person.namedCreditsCount > 0,
  };
}

/** The newest few of everything that is the reader's own. */
async function newestOf({ read, actor, site, now }: Reading, id: string) {
  const [news, seats, wouldJoins, ideas, votes, polishes, comments, links, thanks] = await Promise.all([
    newsPage(read, id, null, few),
    seatsOf(read, id, null, few),
    wouldJoinsOf(read, id, null, few),
    ideasOf(read, id, null, few),
    votedIdeas(read, id, null, few),
    polishesOf(read, id, null, few),
    commentsOf(read, id, isStaff(actor), null, few),
    shareLinksOf(read, id, few),
    thanksPage(read, "received", id, null, few),
  ]);
  return {
    news: news.rows,
    seats: seats.rows,
    wouldJoins: wouldJoins.rows,
    ideas: await withDue(read, site, ideas.rows, now),
    votes: votes.rows,
    polishes: polishes.rows,
    comments: comments.rows,
    links,
    thanks: thanks.rows,
  };
}

type Loaded = Route.ComponentProps["loaderData"];

export default function You({ loaderData: { waiting, newest, counts } }: Route.ComponentProps) {
  const { brought, credits, decided, quotes, spotlights } = waiting;
  const asked = [brought, credits, decided, quotes, spotlights].reduce((sum, { length }) => sum + length, 0);
  const isNew = Object.values(counts).reduce((sum, n) => sum + n, asked) === 0;
  return (
    <div className="you">
      <Title>{youWords.tab}</Title>
      <YouNav />
      <Who page={waiting.page} />
      {waiting.block && <Blocked block={waiting.block} />}
      {isNew ? (
        <Newcomer />
      ) : (
        <>
          <Waiting {...waiting} />
          <Newest {...newest} counts={counts} page={waiting.page !== null} />
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

function Newcomer() {
  const words = youWords;
  const ways = (
    <div className="buttons">
      <Button kind="strong" href="/ideas/new">
        {words.dream}
      </Button>
      <Button href="/">{words.look}</Button>
    </div>
  );
  return (
    <Empty title={words.newcomerTitle} action={ways}>
      <p>{words.newcomer}</p>
    </Empty>
  );
}

function Waiting({ asked, brought, due, quotes, credits, spotlights, handle, named }: Loaded["waiting"]) {
  return (
    <>
      <QuestionsToYou questions={asked} />
      <BroughtForYou brought={brought} />
      <CheckInsDue due={due} />
      <QuotesToDecide quotes={quotes} />
      {credits.length > 0 && <CreditsToDecide credits={credits} handle={handle} />}
      <OwnSpotlights spotlights={spotlights} />
      {named && handle && credits.length === 0 && <PageNudge handle={handle} />}
    </>
  );
}

function Newest({ counts, page, ...own }: Loaded["newest"] & Pick<Loaded, "counts"> & { page: boolean }) {
  return (
    <>
      <News news={own.news} count={counts.news} />
      <OwnPart of="seats" count={counts.seats} shown={own.seats.length}>
        <OwnSeats seats={own.seats} />
      </OwnPart>
      {own.wouldJoins.length > 0 && (
        <OwnPart of="would-joins" count={counts.wouldJoins} shown={own.wouldJoins.length}>
          <OwnWouldJoins wouldJoins={own.wouldJoins} />
        </OwnPart>
      )}
      <OwnPart of="ideas" count={counts.ideas} shown={own.ideas.length}>
        <OwnIdeas ideas={own.ideas} />
      </OwnPart>
      <OwnPart of="votes" count={counts.votes} shown={own.votes.length}>
        <OwnVotes votes={own.votes} />
      </OwnPart>
      <OwnPart of="polishes" count={counts.polishes} shown={own.polishes.length}>
        <OwnPolishes polishes={own.polishes} />
      </OwnPart>
      <OwnPart of="comments" count={counts.comments} shown={own.comments.length}>
        <OwnComments comments={own.comments} />
      </OwnPart>
      <OwnPart of="links" count={counts.links} shown={own.links.length}>
        <OwnLinks links={own.links} />
      </OwnPart>
      <OwnPart of="thanks" count={counts.thanks} shown={own.thanks.length}>
        <ThanksList thanks={own.thanks} of="received" page={page} />
      </OwnPart>
    </>
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
