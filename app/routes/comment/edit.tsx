import { editComment } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { commentWords } from "#app/copy/pages/comment.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownCommentOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { calm: true };

export const loader = page("edit-comment", async ({ read, actor, params }) => {
  const { comment, about } = await ownCommentOr404(read, params, actor, "edit-comment");
  return { id: comment.id, body: comment.body, about };
});

export const action = act({ POST: editComment });

export default function EditComment({ loaderData: { id, body, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = commentWords;
  return (
    <DeedPage
      title={words.editTitle}
      words={words.editWords}
      about={about}
      action={`/comments/${id}/edit`}
      send={words.save}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("body", body)}
        label={words.body}
        multiline
        rows={6}
        required
        maxLength={limits.comment}
      />
    </DeedPage>
  );
}
