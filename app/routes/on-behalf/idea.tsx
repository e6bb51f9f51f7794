import { postIdeaFor } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ideaNewWords } from "#app/copy/pages/idea-new.ts";
import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { FromWhom } from "#app/ui/on-behalf/from-whom.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { fromWhom } from "#app/web/on-behalf.ts";
import { page } from "#app/web/page.ts";
import { openQuestions } from "#db/questions.ts";
import type { Route } from "./+types/idea.ts";

export const handle = { calm: true };

export const loader = page("post-idea-for", async (reading) => {
  const [from, questions] = await Promise.all([fromWhom(reading), openQuestions(reading.read)]);
  return { from, questions };
});

export const action = act({ POST: postIdeaFor });

export default function IdeaFor({ loaderData: { from, questions }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.ideaTitle}
      words={words.ideaWords}
      action="/ideas/new/for"
      send={words.ideaSend}
      refusal={refusal}
      cancel={{ href: "/ideas/new", label: copy.form.cancel }}
    >
      <FromWhom refusal={refusal} {...from} />
      <Field {...refusal.field("title")} label={words.idea} required maxLength={limits.title} />
      <Field {...refusal.field("body")} label={ideaNewWords.body} multiline rows={6} maxLength={limits.body} />
      {questions.length > 0 && (
        <Field
          {...refusal.field("question")}
          label={ideaNewWords.question}
          required={false}
          options={[
            { value: "", label: ideaNewWords.noQuestion },
            ...questions.map(({ number, title }) => ({ value: String(number), label: title })),
          ]}
        />
      )}
    </DeedPage>
  );
}
