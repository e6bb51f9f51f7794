import { polishWherever } from "#app/commands/polish.ts";
import { moderationWords } from "#app/copy/pages/moderation.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { isStaff } from "#app/domain/actor.ts";
import { editionOf } from "#app/domain/edition.ts";
import { pathOf, pathOfPolish } from "#app/domain/paths.ts";
import { may } from "#app/domain/permissions.ts";
import { readingOf } from "#app/domain/reading.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Conflict } from "#app/ui/polish/conflict.tsx";
import { Diff } from "#app/ui/polish/diff.tsx";
import { Polisher } from "#app/ui/polish/polisher.tsx";
import { Verdict } from "#app/ui/polish/verdict.tsx";
import { Views } from "#app/ui/polish/views.tsx";
import { Word } from "#app/ui/polish/word.tsx";
import { Title } from "#app/ui/title.tsx";
import { found, notFound, page } from "#app/web/page.ts";
import { polishOr404 } from "#app/web/subjects.ts";
import { personById } from "#db/people.ts";
import { polishView } from "#db/polishes.ts";
import type { Route } from "./+types/polish.ts";

export const handle = { calm: true };

export const loader = page.open("see-idea", async ({ read, actor, me, params, url }) => {
  const { polish, about } = await polishOr404(read, params, actor, "see-idea", polishWherever);
  const { idea } = polish;
  const concerned = [polish.byId, polish.offeredBy, polish.dreamerId].includes(me ?? "") || isStaff(actor);
  // What was taken back or not taken is nobody else's to read.
  if ((polish.state === "withdrawn" || polish.state === "declined") && !concerned) notFound();
  const view = found(await polishView(read, polish.id));
  const isOffered = view.state === "offered" || view.state === "held";
  return {
    number: idea.number,
    about: { ...about, href: pathOf(idea) },
    polish: view,
    // What was decided is shown as it was offered.
    reading: readingOf(view, isOffered ? idea : { ...view.before, revision: view.base }),
    edition: editionOf([idea.title, idea.body]),
    isOpen: view.state === "offered" && idea.stage !== "shipped" && !idea.mergedAt,
    isMerged: idea.mergedAt !== null,
    mayDecide: may("accept-polish", actor, polish) === true,
    mayWithdraw: may("withdraw-polish", actor, polish) === true,
    mayLook: view.state === "held" && isStaff(actor),
    isOwn: polish.byId === me,
    mayOfferAgain: actor.kind === "person" && polish.offeredBy === actor.id,
    dreamer: (await personById(read, idea.dreamerId))?.name ?? "",
    side: url.searchParams.get("view") === "side",
  };
});

/** One polish: whose it is, why, what it would change, and what became of it. */
export default function Polish({ loaderData }: Route.ComponentProps) {
  const { number, about, polish, reading, isOpen, isMerged, mayWithdraw, mayLook, side } = loaderData;
  const { isStale, diff, conflict } = reading;
  const title = words.pageTitle(polish.by.name);
  return (
    <div className="polish-page">
      <Title>{title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={title} words={<p>{words.kicker[polish.state]}</p>} />
      <DeedAbout about={about} />
      <Polisher polish={polish}>
        <q dir="auto">{polish.why}</q>
      </Polisher>
      {isStale && <p>{`${words.stale} ${conflict ? words.conflict : words.merged}`}</p>}
      {diff && (
        <>
          <Views path={pathOfPolish(polish)} side={side} />
          <Diff diff={diff} side={side} />
        </>
      )}
      {conflict && <Conflict {...conflict} />}
      <Verdict number={number} polish={polish} />
      {isOpen && <Word {...loaderData} />}
      {polish.state === "offered" && !isOpen && <p>{isMerged ? words.ideaMerged : words.shipped}</p>}
      {mayLook && (
        <Button href={`${pathOfPolish(polish)}/publish`} kind="plain">
          {moderationWords.look}
        </Button>
      )}
      {(polish.state === "held" || (polish.state === "offered" && isMerged)) && mayWithdraw && (
        <a className="link" href={`${pathOfPolish(polish)}/withdraw`}>
          {words.withdraw}
        </a>
      )}
      {!isOpen && (
        <p>
          <a className="link" href={about.href}>
            {words.toIdea}
          </a>
        </p>
      )}
    </div>
  );
}
