import { addCommentFor } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { commentWords } from "#app/copy/pages/comment.ts";
import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { limits } from "#app/domain/limits.ts";
import { retoldComments } from "#app/domain/on-behalf.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { FromWhom } from "#app/ui/on-behalf/from-whom.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { fromWhom } from "#app/web/on-behalf.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/comment.ts";

export const handle = { calm: true };

export const loader = page("add-comment-for", async (reading) => {
  const { idea, about } = await ideaOr404(reading.read, reading.params);
  return { number: idea.number, about, from: await fromWhom(reading) };
});

export const action = act({ POST: addCommentFor });

export default function CommentFor({ loaderData: { number, about, from }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.commentTitle}
      words={words.commentWords}
      about={about}
      action={`/ideas/${number}/comments/for`}
      send={words.commentSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <FromWhom refusal={refusal} {...from} />
      <Field {...refusal.field("body")} label={words.said} multiline rows={6} required maxLength={limits.comment} />
      <Choices
        {...refusal.field("kind", "comment")}
        legend={commentWords.kind}
        look="pills"
        options={retoldComments.map((value) => ({ value, label: copy.comment.kinds[value] }))}
      />
    </DeedPage>
  );
}
