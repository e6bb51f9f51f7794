import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { ledgerWords } from "#app/copy/pages/ledger.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { wallWords } from "#app/copy/pages/wall.ts";
import { wall } from "#app/copy/wall.ts";
import { isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pathOfGem, pathOfLedger } from "#app/domain/paths.ts";
import type { GemView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { altOf, cardOfGem } from "#app/ui/card/cards.ts";
import { EmbedLink } from "#app/ui/embed/embed-link.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { GemPage } from "#app/ui/wall/gem-page.tsx";
import { StoryDeeds } from "#app/ui/wall/story-deeds.tsx";
import { cardLink } from "#app/web/cards.ts";
import { factsOf, gemFacts, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { gemView } from "#db/celebrations.ts";
import { applauseFor } from "#db/claps.ts";
import type { Route } from "./+types/gem.ts";

export const handle = { vitrine: true, calm: true, live: true };

export const loader = page.open("see-wall", async ({ read, site, home, me, actor, params, now }) => {
  const gem = found(await gemView(read, numberIn(params), isStaff(actor)));
  if (params.slug !== gem.slug) throw redirect(pathOfGem(gem), 301);
  const applause = await applauseFor(read, gem.id, me);
  const steps = stepFacts({ home, me }, [
    [wall.name, "/wall"],
    [gem.title, pathOfGem(gem)],
  ]);
  const facts = factsOf({ home, me }, gemFacts({ home, me }, gem, site.name), steps);
  const isNew = dayIn(site.timeZone, gem.at) === dayIn(site.timeZone, now);
  const card = cardLink(`/wall/${gem.number}/card.png`, cardOfGem(site, gem), altOf);
  return { facts, card, gem, applause, isNew, forStaff: isStaff(actor) };
});

export default function Gem({ loaderData: { facts, card, gem, applause, isNew, forStaff } }: Route.ComponentProps) {
  return (
    <>
      <Head title={wallWords.gem(gem.title)} description={gem.line} path={pathOfGem(gem)} kind="article" card={card} />
      <EmbedLink path={pathOfGem(gem)} title={gem.title} />
      <Facts of={facts} />
      {forStaff && (
        <StaffBox>
          <Waiting proposed={gem.proposed} />
          <StoryDeeds gem={gem} />
          <div className="buttons">
            <Button kind="quiet" href={pathOfLedger(gem)}>
              {gem.drafts > 0 ? ledgerWords.openWith(gem.drafts) : ledgerWords.open}
            </Button>
            <Button kind="quiet" href={`/wall/spotlights?gem=${gem.number}`}>
              {spotlightWords.to}
            </Button>
          </div>
        </StaffBox>
      )}
      <GemPage gem={gem} applause={applause} turns={isNew} />
    </>
  );
}

/** Whose word on their credit is waited for. */
function Waiting({ proposed }: Pick<GemView, "proposed">) {
  if (proposed.length === 0) return <p>{staffBoxWords.waitingForNone}</p>;
  return (
    <p>
      {staffBoxWords.waitingFor}{" "}
      {proposed.map(({ id, name, role }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <bdi>{name}</bdi> ({wall.did[role]})
        </span>
      ))}
    </p>
  );
}
