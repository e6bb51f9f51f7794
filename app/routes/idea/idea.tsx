import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { ideaWords } from "#app/copy/pages/idea.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOf } from "#app/domain/paths.ts";
import { altOf, cardOfIdea } from "#app/ui/card/cards.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { BuildingBlocks } from "#app/ui/idea/building-blocks.tsx";
import { CommentForm } from "#app/ui/idea/comment-form.tsx";
import { Credits } from "#app/ui/idea/credits.tsx";
import { IdeaHead } from "#app/ui/idea/idea-head.tsx";
import { IdeaSide } from "#app/ui/idea/idea-side.tsx";
import { MergedIdeas } from "#app/ui/idea/merged-ideas.tsx";
import { Missing } from "#app/ui/idea/missing.tsx";
import { NominateLink } from "#app/ui/idea/nominate-link.tsx";
import { StaffPanel } from "#app/ui/idea/staff-panel.tsx";
import { Thread } from "#app/ui/idea/thread.tsx";
import { UnseenIdea } from "#app/ui/idea/unseen-idea.tsx";
import { VoteLines } from "#app/ui/idea/vote-lines.tsx";
import { Nominations } from "#app/ui/ledger/nominations.tsx";
import { PilotCard } from "#app/ui/pilot/pilot-card.tsx";
import { PolishesOffered } from "#app/ui/polish/polishes-offered.tsx";
import { Promises } from "#app/ui/promise/promises.tsx";
import { Title } from "#app/ui/title.tsx";
import { ThankLink } from "#app/ui/wall/thank-link.tsx";
import { cardLink } from "#app/web/cards.ts";
import { factsOf, ideaFacts, stepFacts } from "#app/web/facts.ts";
import { page } from "#app/web/page.ts";
import { missingIdea } from "#app/web/subjects.ts";
import { ideaView } from "#db/idea-page.ts";
import type { Route } from "./+types/idea.ts";

export const handle = { live: true };

export const loader = page.open("see-idea", async ({ read, site, home, now, actor, me, params, url }) => {
  const number = numberIn(params);
  const view = await ideaView(read, number, {
    wholeThread: url.searchParams.has("comments"),
    site,
    now,
    readerId: me,
    forStaff: isStaff(actor),
  });
  const idea = view ?? (await missingIdea(read, number));
  if (params.slug !== idea.slug) throw redirect(pathOf(idea), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.ideas, "/"],
    [idea.title, pathOf(idea)],
  ]);
  const facts = factsOf({ home, me }, ideaFacts({ home, me }, idea), steps);
  const card = cardLink(`/ideas/${number}/card.png`, cardOfIdea(site, idea), altOf);
  return { idea, forStaff: isStaff(actor), facts, card };
});

export default function Idea({ loaderData: { idea, forStaff, facts, card } }: Route.ComponentProps) {
  if (idea.unseen)
    return (
      <div className="idea-page">
        <Title>{idea.title}</Title>
        <meta name="robots" content="noindex" />
        <UnseenIdea idea={idea} forStaff={forStaff} {...idea.unseen} />
      </div>
    );
  return (
    <div className="idea-page">
      <Head
        title={idea.title}
        description={idea.excerpt || idea.title}
        path={pathOf(idea)}
        kind="article"
        card={card}
      />
      <Facts of={facts} />
      <IdeaHead idea={idea} />
      <StaffPanel idea={idea} />
      <IdeaSide idea={idea} />
      <div className="idea-rest">
        <Missing idea={idea} />
        <PolishesOffered polishes={idea.polishes} />
        <Promises promises={idea.promises} forStaff={forStaff} />
        {idea.pilots.length > 0 && (
          <section className="cards">
            <h2>{ideaWords.pilots}</h2>
            {idea.pilots.map((pilot) => (
              <PilotCard key={pilot.id} pilot={pilot} within />
            ))}
          </section>
        )}
        <Credits {...idea} />
        <NominateLink idea={idea} />
        <Nominations nominations={idea.nominations} celebrated={idea.celebration !== null} />
        <ThankLink number={idea.number} />
        {idea.lines && <VoteLines lines={idea.lines} own={idea.own} />}
        <BuildingBlocks idea={idea} />
        <MergedIdeas ideas={idea.merged} />
        <Thread
          number={idea.number}
          thread={idea.thread}
          ways={idea.ways}
          comments={idea.comments}
          cut={idea.threadCut}
        />
        <CommentForm number={idea.number} />
      </div>
    </div>
  );
}
