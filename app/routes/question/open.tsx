import { openQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/open.ts";

export const handle = { calm: true };

export const loader = page("open-question", async ({ read, site, actor, params, now }) => {
  const { question, about } = await questionOr404(read, params, actor);
  const today = dayIn(site.timeZone, now);
  return { number: question.number, about, today, until: addDays(today, 28) };
});

export const action = act({ POST: openQuestion });

export default function OpenQuestion({
  loaderData: { number, about, today, until },
  actionData,
}: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = questionWords;
  return (
    <DeedPage
      title={words.openTitle}
      words={words.openWords}
      about={about}
      action={`/questions/${number}/open`}
      send={words.open}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...refusal.field("until", until)} label={words.until} type="date" required min={today} />
    </DeedPage>
  );
}
