import { addComment } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { commentWords } from "#app/copy/pages/comment.ts";
import { limits } from "#app/domain/limits.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { kindsFor } from "#app/ui/idea/comment-form.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { UnseenField } from "#app/ui/unseen-field.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/comments.ts";

export const handle = { calm: true };

export const loader = page("add-comment", async ({ read, params, url, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, formId: idsAt(now)(), parent: url.searchParams.get("parent") ?? "" };
});

export const action = act({ POST: addComment });

export default function Comments({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, formId, parent } = loaderData;
  const refusal = useRefusal(actionData);
  const { reader } = useSite();
  const words = commentWords;
  const replyTo = refusal.value("parent", parent);
  // Sent once more, it is said about the idea alone.
  const pilot = refusal.code === "hypothesis-not-shared" ? "" : refusal.value("pilot");
  return (
    <DeedPage
      title={words.title}
      about={about}
      action={`/ideas/${number}/comments`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <UnseenField />
      {pilot && <input type="hidden" name="pilot" value={pilot} />}
      {replyTo && <input type="hidden" name="parent" value={replyTo} />}
      <Field {...refusal.field("body")} label={words.body} multiline rows={6} required maxLength={limits.comment} />
      {!replyTo && (
        <Choices
          {...refusal.field("kind", "comment")}
          legend={words.kind}
          look="pills"
          options={kindsFor(reader?.role)}
        />
      )}
    </DeedPage>
  );
}
