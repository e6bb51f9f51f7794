import { unmergeIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { unmergeWords as words } from "#app/copy/pages/merge.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { mergedOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/unmerge.ts";

export const handle = { calm: true };

export const loader = page("unmerge-idea", async ({ read, params }) => {
  const { idea, about, survivor } = await mergedOr404(read, params);
  return { number: idea.number, votes: idea.votesCount, excerpt: idea.excerpt, about, into: survivor?.title ?? null };
});

export const action = act({ POST: unmergeIdea });

export default function Unmerge({ loaderData, actionData }: Route.ComponentProps) {
  const { number, votes, excerpt, about, into } = loaderData;
  return (
    <DeedPage
      title={words.title}
      words={into === null ? words.alone : words.words(votes, into)}
      about={about}
      quoted={excerpt}
      action={`/ideas/${number}/unmerge`}
      send={words.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
