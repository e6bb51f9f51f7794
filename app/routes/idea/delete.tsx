import { deleteIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ideaDeleteWords as words } from "#app/copy/pages/idea-delete.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/delete.ts";

export const handle = { calm: true };

export const loader = page("delete-idea", async ({ read, actor, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const answer = may("delete-idea", actor, idea);
  if (answer !== true) refusedPage(answer, 403);
  return { number: idea.number, excerpt: idea.excerpt, about };
});

export const action = act({ POST: deleteIdea, DELETE: deleteIdea });

export default function DeleteIdea({ loaderData: { number, excerpt, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      quoted={excerpt}
      action={`/ideas/${number}/delete`}
      method="DELETE"
      send={words.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
