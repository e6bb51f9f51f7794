import { deleteComment } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { commentWords } from "#app/copy/pages/comment.ts";
import { excerptOf } from "#app/domain/text.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ownCommentOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/delete.ts";

export const handle = { calm: true };

export const loader = page("delete-comment", async ({ read, actor, params }) => {
  const { comment, about } = await ownCommentOr404(read, params, actor, "delete-comment");
  return { id: comment.id, excerpt: excerptOf(comment.body), about };
});

export const action = act({ POST: deleteComment, DELETE: deleteComment });

export default function DeleteComment({ loaderData: { id, excerpt, about }, actionData }: Route.ComponentProps) {
  const words = commentWords;
  return (
    <DeedPage
      title={words.deleteTitle}
      words={words.deleteWords}
      about={about}
      quoted={excerpt}
      action={`/comments/${id}/delete`}
      method="DELETE"
      send={words.delete}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
