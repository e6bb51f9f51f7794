import { answerGap } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { missingWords as words } from "#app/copy/pages/missing.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { gapOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/answer.ts";

export const handle = { calm: true };

export const loader = page("answer-gap", async ({ read, actor, params, now }) => {
  const { gap, about } = await gapOr404(read, params, actor, "answer-gap");
  return { id: gap.id, line: words.line(gap), about, formId: idsAt(now)() };
});

export const action = act({ POST: answerGap });

export default function AnswerGap({ loaderData, actionData }: Route.ComponentProps) {
  const { id, line, about, formId } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.answerTitle}
      words={words.answerWords}
      about={about}
      quoted={line}
      action={`/gaps/${id}/answer`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field {...refusal.field("body")} label={words.body} multiline rows={6} required maxLength={limits.comment} />
    </DeedPage>
  );
}
