import { editQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";
import { QuestionFields } from "./fields.tsx";

export const handle = { calm: true };

export const loader = page("edit-question", async ({ read, actor, params }) => {
  const { question, about } = await questionOr404(read, params, actor);
  return { number: question.number, title: question.title, words: question.words, about };
});

export const action = act({ POST: editQuestion });

export default function EditQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, words, about } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={questionWords.editTitle}
      about={about}
      action={`/questions/${number}/edit`}
      send={questionWords.save}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <QuestionFields refusal={refusal} title={title} words={words} />
    </DeedPage>
  );
}
