import { textsToShare } from "#app/commands/check-in.ts";
import { checkIn } from "#app/commands/index.ts";
import { whyNot } from "#app/commands/pilot.ts";
import { copy } from "#app/copy/en.ts";
import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { isStaff } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { OwnCheckIns, SaidToday } from "#app/ui/pilot/own-check-ins.tsx";
import { PicturePart } from "#app/ui/pilot/picture-part.tsx";
import { PulseChoice } from "#app/ui/pilot/pulse-choice.tsx";
import { Reminders } from "#app/ui/pilot/reminders.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { refusedPage } from "#app/web/refused.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { checkInsOf } from "#db/check-ins.ts";
import { seatOf } from "#db/seats.ts";
import type { Route } from "./+types/check-in.ts";

export const handle = { calm: true };

export const loader = page("check-in", async ({ read, actor, me, site, now, params, url }) => {
  const { pilot, about } = await pilotOr404(read, params, isStaff(actor));
  const personId = me as string;
  const today = dayIn(site.timeZone, now);
  const after = placeIn(url.searchParams.get("after"));
  const [seat, { rows: said, next }] = await Promise.all([
    seatOf(read, pilot.id, personId),
    checkInsOf(read, { pilotId: pilot.id, personId }, after),
  ]);
  const rows = said.map((one) => ({ ...one, edition: editionOf(textsToShare(one)) }));
  // Whoever took part once finds what they said, also after they left.
  const tookPart = seat?.state === "seated" || seat?.state === "finished" || rows.length > 0;
  if (!tookPart) refusedPage("seat-needed", 403);
  const isRunning = pilot.state === "running" && pilot.endsOn >= today;
  const closed = !isRunning ? whyNot(pilot, today) : seat?.state !== "seated" ? "seat-needed" : null;
  return {
    number: pilot.number,
    about,
    closed: closed && refusalWords[closed],
    said: rows.find(({ day }) => day === today) ?? null,
    before: rows.filter(({ day }) => day !== today),
    remindersOff: seat?.state === "seated" ? seat.remindersOffAt !== null : null,
    again: url.searchParams.has("again"),
    ...pagesAt(`/pilots/${pilot.number}/check-in`, after, next),
  };
});

export const action = act({ POST: checkIn });

export default function CheckIn({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, closed, said, before, again, remindersOff, next, first } = loaderData;
  const refusal = useRefusal(actionData);
  const isAsked = refusal.reason !== null || (!closed && (again || !said));
  return (
    <>
      {isAsked ? (
        <DeedPage
          title={words.title}
          words={words.words}
          about={about}
          action={`/pilots/${number}/check-in`}
          files
          send={said ? words.change : words.send}
          refusal={refusal}
          cancel={{ href: about.href, label: copy.form.cancel }}
        >
          <PulseChoice {...refusal.field("pulse", said ? String(said.pulse) : "")} />
          <Choices
            {...refusal.field("wouldMiss", said?.wouldMiss ?? "")}
            legend={words.miss}
            options={(["yes", "no"] as const).map((value) => ({ value, label: words.misses[value] }))}
            look="pills"
          />
          <Field
            {...refusal.field("words", said?.words ?? "")}
            label={words.said}
            hint={words.saidHint}
            multiline
            rows={2}
            maxLength={limits.comment}
          />
          <PicturePart refusal={refusal} />
        </DeedPage>
      ) : (
        <>
          <Title>{words.title}</Title>
          <meta name="robots" content="noindex" />
          {said && <SaidToday said={said} about={about} again={closed ? null : `/pilots/${number}/check-in?again`} />}
          {closed && !said && (
            <Empty title={words.closedTitle} level={1} action={<a href={about.href}>{words.back}</a>}>
              <p>{closed}</p>
            </Empty>
          )}
        </>
      )}
      {remindersOff !== null && <Reminders number={number} off={remindersOff} />}
      <OwnCheckIns checkIns={before} />
      <Pager next={next} first={first} />
    </>
  );
}
