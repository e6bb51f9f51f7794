import { copy } from "#app/copy/en.ts";
import { heldWords } from "#app/copy/pages/held-votes.ts";
import { mergeWords } from "#app/copy/pages/merge.ts";
import { pauseWords } from "#app/copy/pages/pause.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { provenanceWords } from "#app/copy/pages/provenance.ts";
import { restWords } from "#app/copy/pages/rest.ts";
import { pathOfHeld, pathOfPilot } from "#app/domain/paths.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
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
      {!heard && answerDue && !idea.pause && (
        <p className={idea.answerLate ? "due late" : "due"}>
          {idea.answerLate ? copy.staff.late : copy.staff.due} <Day at={answerDue} />
        </p>
      )}
      <div className="buttons">
        <Button href={`/ideas/${number}/answer`}>{heard ? copy.staff.answerAgain : copy.staff.answer}</Button>
        {!idea.hostedByReader && (
          <DeedForm action={`/ideas/${number}/host`} back={path}>
            <Button kind="quiet">{host ? copy.staff.takeOver : copy.staff.beHost}</Button>
          </DeedForm>
        )}
        <Button kind="quiet" href={`/ideas/${number}/host`}>
          {copy.staff.handOver}
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
            {copy.staff.toPilot}
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
              {copy.staff.pilot}
            </Button>
            <Button kind="quiet" href={`/ideas/${number}/ship`}>
              {copy.staff.ship}
            </Button>
          </>
        )}
        <Button kind="quiet" href={`/ideas/${number}/merge`}>
          {mergeWords.link}
        </Button>
        <Button kind="quiet" href={`/ideas/${number}/promises`}>
          {promisesWords.title}
        </Button>
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
