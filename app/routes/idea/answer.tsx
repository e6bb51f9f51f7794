import { answerIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { answerWords } from "#app/copy/pages/answer.ts";
import { limits } from "#app/domain/limits.ts";
import { stagesByAnswer } from "#app/domain/stage.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/answer.ts";

export const handle = { calm: true };

export const loader = page("answer-idea", async ({ read, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  return {
    number: idea.number,
    about,
    excerpt: idea.excerpt,
    stage: idea.stage,
    stages: stagesByAnswer(idea.stage, idea.leftStage),
    formId: idsAt(now)(),
  };
});

export const action = act({ POST: answerIdea });

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, excerpt, stage, stages, formId } = loaderData;
  const refusal = useRefusal(actionData);
  const words = answerWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      quoted={excerpt}
      action={`/ideas/${number}/answer`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field {...refusal.field("body")} label={words.body} multiline rows={8} required maxLength={limits.comment} />
      {stages.length > 0 && (
        <Field
          {...refusal.field("stage")}
          label={words.stage}
          hint={words.stageHint}
          options={[
            { value: "", label: `${words.keep}: ${copy.stages[stage]}` },
            ...stages.map((value) => ({ value, label: copy.stages[value] })),
          ]}
        />
      )}
    </DeedPage>
  );
}
