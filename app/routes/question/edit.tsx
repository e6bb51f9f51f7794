import { editQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { editionOf } from "#app/domain/edition.ts";
import { tonesIn } from "#app/domain/question-tone.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";
import { QuestionFields } from "./fields.tsx";

export const handle = { calm: true };

export const loader = page("edit-question", async ({ read, actor, params, typed }) => {
  const { question, about } = await questionOr404(read, params, actor);
  const { number, title, words } = question;
  return { number, title, words, edition: editionOf([title, words]), about, heard: tonesIn(typed.title ?? "") };
});

export const action = act({ POST: editQuestion });

export default function EditQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, words, edition, about, heard } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={questionWords.editTitle}
      about={about}
      action={`/questions/${number}/edit`}
      send={refusal.code === "question-tone" ? questionWords.saveAsItIs : questionWords.save}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Edition
        refusal={refusal}
        edition={edition}
        now={[
          { field: "title", label: questionWords.title, value: title },
          { field: "words", label: questionWords.words, value: words },
        ]}
      />
      <QuestionFields refusal={refusal} title={title} words={words} heard={heard} />
    </DeedPage>
  );
}
