import { askForSeat, leaveSeat } from "#app/commands/index.ts";
import { isIn, pilotToJoin } from "#app/commands/seat.ts";
import { copy } from "#app/copy/en.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import { isStaff } from "#app/domain/actor.ts";
import { limits } from "#app/domain/limits.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { seatAnswersOf, seatQuestions } from "#db/seat-answers.ts";
import { seatOf } from "#db/seats.ts";
import type { Route } from "./+types/seat.ts";

export const handle = { calm: true };

export const loader = page("ask-for-seat", async ({ read, actor, me, params }) => {
  const { pilot, about } = await pilotOr404(read, params, isStaff(actor));
  const answer = may("ask-for-seat", actor, found(await pilotToJoin(read, params, actor)));
  // Whoever is blocked can still take it back here.
  if (answer !== true && answer !== "blocked") refusedPage(answer, 403);
  const answers = await seatAnswersOf(read, pilot.id, [me as string]);
  const questions = (await seatQuestions(read, pilot.id)).map((question) => ({
    ...question,
    answer: answers.find(({ place }) => place === question.place)?.words ?? "",
  }));
  const has = isIn(await seatOf(read, pilot.id, me as string));
  return { number: pilot.number, about, byHand: pilot.seating === "by-hand", questions, has };
});

export const action = act({ POST: askForSeat, DELETE: leaveSeat });

export default function Seat({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, byHand, questions, has } = loaderData;
  const words = seatWords;
  const refusal = useRefusal(actionData);
  const at = `/pilots/${number}/seat`;
  const asks = questions.length > 0;
  const said = has && asks ? words.wordsAsked : byHand ? words.wordsByHand : words.words;
  return (
    <DeedPage
      title={words.title}
      words={asks ? `${said} ${words.answers}` : said}
      about={about}
      action={at}
      method={has && !asks ? "DELETE" : "POST"}
      send={!has ? words.take : asks ? words.save : words.leave}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {questions.map(({ place, words: label, answer }) => (
        <Field
          key={place}
          {...refusal.field(`answer${place}`, answer)}
          label={label}
          multiline
          rows={3}
          maxLength={limits.line}
        />
      ))}
    </DeedPage>
  );
}
