import { scheduleQuestion, unscheduleQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords as words } from "#app/copy/pages/question.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/schedule.ts";

export const handle = { calm: true };

export const loader = page("schedule-question", async ({ read, site, actor, params, now }) => {
  const { question, about } = await questionOr404(read, params, actor);
  const { number, opensOn, lastDay } = question;
  const tomorrow = addDays(dayIn(site.timeZone, now), 1);
  return { number, about, tomorrow, from: opensOn ?? tomorrow, until: lastDay ?? addDays(tomorrow, 28) };
});

export const action = act({ POST: scheduleQuestion, DELETE: unscheduleQuestion });

export default function ScheduleQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, tomorrow, from, until } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.scheduleTitle}
      words={words.scheduleWords}
      about={about}
      action={`/questions/${number}/schedule`}
      send={words.keepDays}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <div className="two-fields">
        <Field {...refusal.field("from", from)} label={words.opensOn} type="date" required min={tomorrow} />
        <Field {...refusal.field("until", until)} label={words.until} type="date" required min={tomorrow} />
      </div>
    </DeedPage>
  );
}
