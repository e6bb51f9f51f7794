import { postIdea } from "#app/commands/index.ts";
import { ideaNewWords } from "#app/copy/pages/idea-new.ts";
import { limits } from "#app/domain/limits.ts";
import { worksHere } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import similarScript from "#app/ui/idea/similar.js?url";
import { SimilarFound } from "#app/ui/idea/similar-found.tsx";
import { SimilarIdeas } from "#app/ui/idea/similar-ideas.tsx";
import { TagChoice } from "#app/ui/idea/tag-choice.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { UnseenField } from "#app/ui/unseen-field.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { idsAt } from "#db/ids.ts";
import { openQuestions } from "#db/questions.ts";
import { similarIdeas } from "#db/similar.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/new.ts";

export const handle = { calm: true };

export const loader = page.open("see-idea-form", async ({ read, me, url, now, draft, typed }) => {
  const title = typed.title ?? (await draft()).fields.title ?? url.searchParams.get("title");
  const [questions, tags, similar] = await Promise.all([
    openQuestions(read),
    tagsToGive(read),
    title ? similarIdeas(read, me, title) : null,
  ]);
  return { questions, tags, similar, asked: Object.fromEntries(url.searchParams), formId: me && idsAt(now)() };
});

export const action = act({ POST: postIdea });

export default function NewIdea({ loaderData, actionData }: Route.ComponentProps) {
  const { questions, tags, asked, similar, formId } = loaderData;
  const refusal = useRefusal(actionData);
  const { reader } = useSite();
  const words = ideaNewWords;
  return (
    <div className="new-idea">
      <DeedPage
        id="new-idea"
        title={words.title}
        words={`${words.words} ${reader ? words.signed(reader.name) : words.signInLast}`}
        action="/ideas/new"
        send={words.send}
        refusal={refusal}
        beside={
          reader &&
          worksHere(reader.role) && (
            <Button kind="quiet" href="/ideas/new/for">
              {words.forCustomer}
            </Button>
          )
        }
      >
        {formId && <input type="hidden" name="id" value={refusal.value("id", formId)} />}
        <UnseenField />
        {!similar && <input type="hidden" name="look" value="1" />}
        <Field
          {...refusal.field("title", asked.title)}
          label={words.idea}
          hint={words.ideaHint}
          required
          maxLength={limits.title}
        />
        <SimilarFound count={similar?.length ?? 0} />
        <Field
          {...refusal.field("body", asked.body)}
          label={words.body}
          hint={words.bodyHint}
          multiline
          rows={7}
          maxLength={limits.body}
        />
        {questions.length > 0 && (
          <Field
            {...refusal.field("question", asked.question)}
            label={words.question}
            options={[
              { value: "", label: words.noQuestion },
              ...questions.map(({ number, title }) => ({ value: String(number), label: title })),
            ]}
          />
        )}
        <TagChoice tags={tags} refusal={refusal} />
      </DeedPage>
      <SimilarIdeas ideas={similar} form="new-idea" />
      <script type="module" src={similarScript} />
    </div>
  );
}
