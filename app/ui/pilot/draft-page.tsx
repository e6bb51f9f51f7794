import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { pathOfInviting } from "#app/domain/invitation.ts";
import type { DraftView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { Joiners } from "#app/ui/pilot/joiners.tsx";
import { Missing } from "#app/ui/pilot/missing.tsx";
import { PilotShape } from "#app/ui/pilot/pilot-shape.tsx";
import { PilotTalk } from "#app/ui/pilot/pilot-talk.tsx";
import { TriedIdeas } from "#app/ui/pilot/tried-ideas.tsx";
import { WouldJoin } from "#app/ui/pilot/would-join.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { titleClass } from "#app/ui/title-class.ts";

/** A draft of a pilot: what is believed, and who would join; for staff also its shape and what is still missing. */
export function DraftPage({ draft }: { draft: DraftView }) {
  const [lead] = draft.ideas;
  if (!lead) return null;
  return (
    <>
      {draft.inside && <DraftBox draft={draft} />}
      <article className="pilot-page">
        <header>
          <LargeStone id={lead.id} stage={lead.stage} />
          <div>
            <p className="above">{!draft.inside ? words.above : draft.shared ? words.aboveShared : words.aboveDraft}</p>
            <h1 className={titleClass(lead.title)} dir="auto">
              <a href={`/ideas/${lead.number}/${lead.slug}`}>{lead.title}</a>
            </h1>
          </div>
        </header>
        <div className="pilot-words">
          {draft.inside && <Missing lacks={draft.inside.missing} />}
          <section>
            <h2>{pilotWords.hypothesis}</h2>
            <p className="large" dir="auto">
              {draft.hypothesis || words.unsaid}
            </p>
          </section>
          <section>
            <h2>{pilotWords.measure}</h2>
            <p className="large" dir="auto">
              {draft.measure || words.unsaid}
            </p>
            {draft.changedAt && (
              <p className="faint">
                {words.changedOn} <Day at={draft.changedAt} />.
              </p>
            )}
          </section>
          {draft.ideas.length > 1 && <TriedIdeas ideas={draft.ideas} />}
          {draft.inside && <PilotShape shape={draft.inside.shape} />}
          {draft.shared && <PilotTalk pilot={draft.number} idea={lead.number} thread={draft.thread} />}
        </div>
        <aside className="pilot-side" aria-label={pilotWords.side}>
          {draft.shared && <WouldJoin draft={draft} />}
          <section>
            <h2>{pilotWords.host}</h2>
            <div className="byline">
              <Face of={draft.host} />
              <Name of={draft.host} />
            </div>
          </section>
        </aside>
      </article>
    </>
  );
}

function DraftBox({ draft }: { draft: DraftView }) {
  const at = `/pilots/${draft.number}`;
  const isReady = draft.inside?.missing.length === 0;
  return (
    <StaffBox>
      <div className="buttons">
        {isReady && <Button href={`${at}/open`}>{words.open}</Button>}
        <Button kind={isReady ? "quiet" : "plain"} href={`${at}/edit`}>
          {words.edit}
        </Button>
        <Button kind="quiet" href={`${at}/share`}>
          {draft.shared ? words.takeBack : words.share}
        </Button>
        {draft.shared && (
          <Button kind="quiet" href={pathOfInviting({ kind: "pilot", number: draft.number })}>
            {staffBoxWords.invite}
          </Button>
        )}
        <Button kind="quiet" href={`${at}/discard`}>
          {words.discard}
        </Button>
      </div>
      {draft.inside && <Joiners joiners={draft.inside.joiners} all={draft.wouldJoin} />}
    </StaffBox>
  );
}
