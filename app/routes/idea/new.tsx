import { postIdea } from "#app/commands/index.ts";
import { ideaNewWords } from "#app/copy/pages/idea-new.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { TagChoice } from "#app/ui/idea/tag-choice.tsx";
import { refusalOf } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idsAt } from "#db/ids.ts";
import { openQuestions } from "#db/questions.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/new.ts";

export const handle = { calm: true };

export const loader = page("post-idea", async ({ read, url, now }) => ({
  questions: await openQuestions(read),
  tags: await tagsToGive(read),
  question: url.searchParams.get("question"),
  title: url.searchParams.get("title"),
  body: url.searchParams.get("body"),
  formId: idsAt(now)(),
}));

export const action = act({ POST: postIdea });

export default function NewIdea({ loaderData, actionData }: Route.ComponentProps) {
  const { questions, tags, question, title, body, formId } = loaderData;
  const refusal = refusalOf(actionData);
  const { reader } = useSite();
  const words = ideaNewWords;
  return (
    <DeedPage
      title={words.title}
      words={`${words.words} ${reader ? words.signed(reader.name) : ""}`}
      action="/ideas/new"
      send={words.send}
      refusal={refusal}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field
        {...refusal.field("title", title ?? "")}
        label={words.idea}
        hint={words.ideaHint}
        required
        maxLength={limits.title}
      />
      <Field
        {...refusal.field("body", body ?? "")}
        label={words.body}
        hint={words.bodyHint}
        multiline
        rows={7}
        maxLength={limits.body}
      />
      {questions.length > 0 && (
        <Field
          {...refusal.field("question", question ?? "")}
          label={words.question}
          options={[
            { value: "", label: words.noQuestion },
            ...questions.map(({ number, title }) => ({ value: String(number), label: title })),
          ]}
        />
      )}
      <TagChoice tags={tags} refusal={refusal} />
    </DeedPage>
  );
}
