import { editComment } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { commentWords } from "#app/copy/pages/comment.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownCommentOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { calm: true };

export const loader = page("edit-comment", async ({ read, actor, params }) => {
  const { comment, about } = await ownCommentOr404(read, params, actor, "edit-comment");
  return { id: comment.id, body: comment.body, edition: editionOf([comment.body]), about };
});

export const action = act({ POST: editComment });

export default function EditComment({ loaderData, actionData }: Route.ComponentProps) {
  const { id, body, edition, about } = loaderData;
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
      <Edition refusal={refusal} edition={edition} now={[{ field: "body", label: words.body, value: body }]} />
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
