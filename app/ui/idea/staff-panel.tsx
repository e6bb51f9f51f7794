import { heldWords } from "#app/copy/pages/held-votes.ts";
import { ledgerWords } from "#app/copy/pages/ledger.ts";
import { mergeWords } from "#app/copy/pages/merge.ts";
import { moderationWords } from "#app/copy/pages/moderation.ts";
import { pauseWords } from "#app/copy/pages/pause.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { provenanceWords } from "#app/copy/pages/provenance.ts";
import { restWords } from "#app/copy/pages/rest.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { withBack } from "#app/domain/inbox.ts";
import { pathOfInviting } from "#app/domain/invitation.ts";
import { pathOfHeld, pathOfLedger, pathOfPilot, pathOfRelationship } from "#app/domain/paths.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Known } from "#app/ui/idea/known.tsx";
import { Wanting } from "#app/ui/idea/wanting.tsx";
import { useSite } from "#app/ui/site.ts";
import { StaffBox } from "#app/ui/staff-box.tsx";

/** What staff may do with an idea. Shown to staff only. */
export function StaffPanel({ idea }: { idea: IdeaView }) {
  const { reader, path } = useSite();
  const { number, stage, host, heard, answerDue, pilot } = idea;
  const isOnItsWay = stage !== "shipped" && stage !== "resting";
  if (!reader || !worksHere(reader.role)) return null;
  return (
    <StaffBox>
      {idea.known && <Known of={idea.known} />}
      {idea.wanting && <Wanting votes={idea.votes} wanting={idea.wanting} />}
      {!heard && answerDue && !idea.pause && (
        <p className={idea.answerLate ? "due late" : "due"}>
          {idea.answerLate ? staffBoxWords.late : staffBoxWords.due} <Day at={answerDue} />
        </p>
      )}
      {idea.looked && <p className="hint">{staffBoxWords.looked(idea.looked)}</p>}
      {idea.standing && (
        <p className="hint">
          {staffBoxWords.effort(idea.standing.guess)}{" "}
          {idea.standing.place && (
            <a className="link" href="/staff/ideas">
              {staffBoxWords.place(idea.standing.place)}
            </a>
          )}
        </p>
      )}
      {idea.retold?.waitsFor && (
        <p>
          {staffBoxWords.waitsFor}{" "}
          <a className="link" href={pathOfRelationship(idea.retold.waitsFor)} dir="auto">
            {idea.retold.waitsFor.name}
          </a>
          .
        </p>
      )}
      <div className="buttons">
        <Button href={`/ideas/${number}/answer`}>{heard ? staffBoxWords.answerAgain : staffBoxWords.answer}</Button>
        {!idea.hostedByReader && (
          <DeedForm action={`/ideas/${number}/host`} back={path}>
            <Button kind="quiet">{host ? staffBoxWords.takeOver : staffBoxWords.beHost}</Button>
          </DeedForm>
        )}
        <Button kind="quiet" href={`/ideas/${number}/host`}>
          {staffBoxWords.handOver}
        </Button>
        {idea.pause ? (
          <DeedForm action={`/ideas/${number}/pause`} method="DELETE" back={path}>
            <Button kind="quiet">{pauseWords.resume}</Button>
          </DeedForm>
        ) : (
          !heard &&
          !idea.answerLate && (
            <Button kind="quiet" href={`/ideas/${number}/pause`}>
              {pauseWords.pause}
            </Button>
          )
        )}
        {pilot && (
          <Button kind="quiet" href={`/pilots/${pilot.number}`}>
            {staffBoxWords.toPilot}
          </Button>
        )}
        {idea.drafts.map((draft) => (
          <Button key={draft.id} kind="quiet" href={pathOfPilot(draft)}>
            {pilotDraftWords.toDraft(draft.number)}
          </Button>
        ))}
        {isOnItsWay && !pilot && (
          <>
            <Button kind="quiet" href={`/ideas/${number}/pilots/new`}>
              {staffBoxWords.pilot}
            </Button>
            <Button kind="quiet" href={`/ideas/${number}/ship`}>
              {staffBoxWords.ship}
            </Button>
          </>
        )}
        {stage !== "resting" && (
          <Button kind="quiet" href={pathOfInviting({ kind: "idea", number })}>
            {staffBoxWords.invite}
          </Button>
        )}
        {isOnItsWay && (
          <Button kind="quiet" href={withBack(`/ideas/${number}/effort`, path)}>
            {idea.standing?.guess ? staffBoxWords.guessAgain : staffBoxWords.guess}
          </Button>
        )}
        <Button kind="quiet" href={`/ideas/${number}/vote/for`}>
          {staffBoxWords.forCustomer}
        </Button>
        <Button kind="quiet" href={`/ideas/${number}/merge`}>
          {mergeWords.link}
        </Button>
        {!pilot && !idea.celebration && (
          <Button kind="quiet" href={`/ideas/${number}/hide`}>
            {moderationWords.hide}
          </Button>
        )}
        <Button kind="quiet" href={`/ideas/${number}/promises`}>
          {promisesWords.title}
        </Button>
        {idea.polishers > 0 && !idea.celebration && (
          <Button kind="quiet" href={pathOfLedger(idea, "ideas")}>
            {ledgerWords.link}
          </Button>
        )}
        {stage === "resting" && (
          <Button kind="quiet" href={`/ideas/${number}/wake`}>
            {restWords.send}
          </Button>
        )}
        {heard && (
          <Button kind={idea.provenance.length > 0 ? "quiet" : "plain"} href={`/ideas/${number}/provenance`}>
            {idea.provenance.length > 0 ? provenanceWords.change : provenanceWords.say}
          </Button>
        )}
        {idea.held > 0 && (
          <Button kind="quiet" href={pathOfHeld(idea)}>
            {heldWords.link(idea.held)}
          </Button>
        )}
      </div>
    </StaffBox>
  );
}
