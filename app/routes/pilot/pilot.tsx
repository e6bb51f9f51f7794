import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { checkInWords } from "#app/copy/pages/check-in.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { promisesWords } from "#app/copy/pages/promises.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import { isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import type { DraftView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Head } from "#app/ui/head.tsx";
import { DraftPage } from "#app/ui/pilot/draft-page.tsx";
import { PilotPage } from "#app/ui/pilot/pilot-page.tsx";
import { PilotShapeBehind } from "#app/ui/pilot/pilot-shape.tsx";
import { PilotTalk } from "#app/ui/pilot/pilot-talk.tsx";
import { StaffBox } from "#app/ui/staff-box.tsx";
import { factsOf, stepFacts } from "#app/web/facts.ts";
import { found, page } from "#app/web/page.ts";
import { threadOf } from "#db/comments.ts";
import { draftView } from "#db/hypotheses.ts";
import { shapeOf } from "#db/pilot-drafts.ts";
import { pilotById, pilotView } from "#db/pilots.ts";
import { seatingView } from "#db/seating.ts";
import type { Route } from "./+types/pilot.ts";

export const loader = page.open("see-pilot", async ({ read, site, now, home, actor, me, params }) => {
  const number = numberIn(params);
  const reading = { readerId: me, forStaff: isStaff(actor), today: dayIn(site.timeZone, now) };
  const draft = await draftView(read, number, reading);
  if (draft) {
    if (params.slug !== draft.slug) throw redirect(pathOfPilot(draft), 301);
    return { draft };
  }
  const pilot = found(await pilotView(read, number, me));
  if (params.slug !== pilot.slug) throw redirect(pathOfPilot(pilot), 301);
  const steps = stepFacts({ home, me }, [
    [copy.shell.pilots, "/pilots"],
    [pilot.idea.title, pathOfPilot(pilot)],
  ]);
  const { thread } = await threadOf(read, { pilotId: pilot.id }, { ...reading, most: 100 });
  const shape = reading.forStaff ? await shapeOf(read, found(await pilotById(read, pilot.id))) : null;
  const { forStaff, today } = reading;
  const seating = found(await seatingView(read, pilot.id, { me, forStaff, today }));
  return { draft: null, pilot, seating, thread, shape, forStaff, facts: factsOf({ home, me }, steps) };
});

export default function Pilot({ loaderData }: Route.ComponentProps) {
  if (loaderData.draft) return <Draft draft={loaderData.draft} />;
  const { pilot, seating, thread, shape, forStaff, facts } = loaderData;
  const at = `/pilots/${pilot.number}`;
  return (
    <>
      <Head
        title={pilotWords.title(pilot.idea.title)}
        description={pilot.hypothesis}
        path={pathOfPilot(pilot)}
        kind="article"
      />
      <Facts of={facts} />
      {forStaff && (
        <StaffBox>
          {costing && <Bounds pilot={{ ...pilot, ...costing }} />}
          <div className="buttons">
            {pilot.state !== "concluded" ? (
              <Button href={`${at}/conclude`}>{pilotWords.conclude}</Button>
            ) : (
              !pilot.celebration && <Button href={`${at}/celebrate`}>{pilotWords.celebrate}</Button>
            )}
            <Button kind="quiet" href={`${at}/seats`}>
              {seatWords.link}
            </Button>
            <Button kind="quiet" href={`${at}/promises`}>
              {promisesWords.title}
            </Button>
            <GaugeDeeds at={at} state={pilot.state} yardstick={gauge.yardstick} />
          </div>
          {shape && <PilotShapeBehind shape={shape} />}
        </StaffBox>
      )}
      <PilotPage pilot={pilot} seating={seating} forStaff={forStaff} />
      {thread.length > 0 && <PilotTalk pilot={pilot.number} idea={pilot.idea.number} thread={thread} />}
    </>
  );
}

/** A draft stands here too: for staff, and for everybody once its hypothesis is shared. */
function Draft({ draft }: { draft: DraftView }) {
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
      />
      <DraftPage draft={draft} />
    </>
  );
}
