import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import type { DraftView } from "#app/domain/views.ts";
import { altOf, cardOfPilot } from "#app/ui/card/cards.ts";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { DraftPage } from "#app/ui/pilot/draft-page.tsx";
import { PilotForStaff } from "#app/ui/pilot/pilot-for-staff.tsx";
import { PilotPage } from "#app/ui/pilot/pilot-page.tsx";
import { PilotTalk } from "#app/ui/pilot/pilot-talk.tsx";
import { type CardLink, cardLink } from "#app/web/cards.ts";
import { factsOf, pilotFacts, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { draftView } from "#db/hypotheses.ts";
import { pilotPage } from "#db/pilot-page.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, site, now, home, actor, me, params }) => {
  const number = numberIn(params);
  const reading = { readerId: me, forStaff: isStaff(actor), today: dayIn(site.timeZone, now) };
  const cardAt = `/pilots/${number}/card.png`;
  const draft = await draftView(read, number, reading);
  if (draft) {
    if (params.slug !== draft.slug) throw redirect(pathOfPilot(draft), 301);
    return { draft, card: draft.shared ? cardLink(cardAt, cardOfPilot(site, asCard(draft)), altOf) : undefined };
  }
  const shown = found(await pilotPage(read, number, reading));
  const { pilot } = shown;
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.pilots, "/pilots"],
    [pilot.idea.title, pathOfPilot(pilot)],
  ]);
  const card = cardLink(cardAt, cardOfPilot(site, pilot), altOf);
  return {
    draft: null,
    shown,
    card,
    forStaff: reading.forStaff,
    facts: factsOf({ home, me }, pilotFacts({ home, me }, shown, site.name), steps),
  };
});

export default function Pilot({ loaderData }: Route.ComponentProps) {
  if (loaderData.draft) return <Draft draft={loaderData.draft} card={loaderData.card} />;
  const { shown, forStaff, facts, card } = loaderData;
  const { pilot, thread } = shown;
  return (
    <>
      <Head
        title={pilotWords.title(pilot.idea.title)}
        description={pilot.hypothesis}
        path={pathOfPilot(pilot)}
        kind="article"
        card={card}
      />
      <Facts of={facts} />
      {forStaff && <PilotForStaff shown={shown} />}
      <PilotPage shown={shown} forStaff={forStaff} />
      {thread.length > 0 && <PilotTalk pilot={pilot.number} idea={pilot.idea.number} thread={thread} />}
    </>
  );
}

/** A draft stands here too: for staff, and for everybody once its hypothesis is shared. */
function Draft({ draft, card }: { draft: DraftView; card?: CardLink }) {
  const words = draft.shared ? pilotDraftWords : pilotWords;
  const title = words.title(draft.ideas[0]?.title ?? "");
  return (
    <>
      <Head
        title={title}
        description={draft.hypothesis}
        path={pathOfPilot(draft)}
        thin={!draft.shared}
        kind="article"
        card={card}
      />
      <DraftPage draft={draft} />
    </>
  );
}

/** A draft as its picture shows it, like a pilot that has opened. */
function asCard({ hypothesis, ideas: [idea] }: DraftView) {
  return {
    state: "draft" as const,
    outcome: null,
    line: null,
    hypothesis,
    idea: { id: idea?.id ?? "", title: idea?.title ?? "" },
  };
}
