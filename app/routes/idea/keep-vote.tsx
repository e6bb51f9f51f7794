import { keepVote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { voteWords } from "#app/copy/pages/vote.ts";
import { diffOfWords } from "#app/domain/diff.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Diff } from "#app/ui/polish/diff.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { revisionOf } from "#db/revisions.ts";
import { ownVote } from "#db/votes.ts";
import type { Route } from "./+types/keep-vote.ts";

export const handle = { calm: true };

export const loader = page("keep-vote", async ({ read, me, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const vote = await ownVote(read, idea.id, me);
  const before = vote && vote.revision < idea.revision ? await revisionOf(read, idea.id, vote.revision) : null;
  return {
    number: idea.number,
    about,
    revision: idea.revision,
    hasVote: vote !== null,
    diff: before && diffOfWords(before, idea),
  };
});

export const action = act({ POST: keepVote });

/** Keeps a vote for the words as they are now, beside what changed since it was given. */
export default function KeepVote({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, revision, hasVote, diff } = loaderData;
  return (
    <>
      <DeedPage
        title={words.voteKeepTitle}
        words={!hasVote ? words.voteNone : diff ? words.voteKeepWords : words.voteStands}
        about={about}
        action={`/ideas/${number}/vote/keep`}
        send={words.voteKeep}
        refusal={useRefusal(actionData)}
        beside={
          hasVote && (
            <Button kind="quiet" form="take">
              {voteWords.take}
            </Button>
          )
        }
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <input type="hidden" name="revision" value={revision} />
        {diff && <Diff diff={diff} />}
      </DeedPage>
      {hasVote && <DeedForm id="take" action={`/ideas/${number}/vote`} method="DELETE" />}
    </>
  );
}
