import { writeQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { questionBank } from "#app/copy/pages/question-bank.ts";
import { tonesIn } from "#app/domain/question-tone.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { QuestionBank } from "#app/ui/question/question-bank.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idsAt } from "#db/ids.ts";
import { askedBefore } from "#db/questions.ts";
import type { Route } from "./+types/new.ts";
import { QuestionFields } from "./fields.tsx";

export const handle = { calm: true };

export const loader = page("write-question", async ({ read, now, typed }) => {
  const newId = idsAt(now);
  const titles = questionBank.flatMap(({ questions }) => questions);
  const asked = await askedBefore(read, titles);
  return {
    formId: newId(),
    heard: tonesIn(typed.title ?? ""),
    bank: titles.map((title) => ({ id: newId(), title, asked: asked.get(title) ?? null })),
  };
});

export const action = act({ POST: writeQuestion });

export default function NewQuestion({ loaderData: { formId, heard, bank }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = questionWords;
  return (
    <>
      <DeedPage
        title={words.writeTitle}
        words={words.writeWords}
        action="/questions/new"
        send={refusal.code === "question-tone" ? words.saveAsItIs : words.save}
        refusal={refusal}
        cancel={{ href: "/questions", label: copy.form.cancel }}
      >
        <input type="hidden" name="id" value={refusal.value("id", formId)} />
        <QuestionFields refusal={refusal} heard={heard} />
      </DeedPage>
      <QuestionBank questions={bank} />
    </>
  );
}
