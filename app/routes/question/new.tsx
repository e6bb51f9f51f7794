import { writeQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/new.ts";
import { QuestionFields } from "./fields.tsx";

export const handle = { calm: true };

export const loader = page("write-question", async ({ now }) => ({ formId: idsAt(now)() }));

export const action = act({ POST: writeQuestion });

export default function NewQuestion({ loaderData: { formId }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = questionWords;
  return (
    <DeedPage
      title={words.writeTitle}
      words={words.writeWords}
      action="/questions/new"
      send={words.save}
      refusal={refusal}
      cancel={{ href: "/questions", label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <QuestionFields refusal={refusal} />
    </DeedPage>
  );
}
