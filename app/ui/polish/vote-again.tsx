import { polishWords as words } from "#app/copy/pages/polish.ts";
import { voteWords } from "#app/copy/pages/vote.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import type { OwnVote } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";

type VoteAgainProps = {
  /** The idea's number, its present revision, and the last one that changed the meaning. */
  number: number;
  revision: number;
  meaningRevision: number;
  vote: OwnVote | null;
  back: string;
};

/** Asks a voter once more, when what they voted for means something else now; until they say so, their vote counts. */
export function VoteAgain({ number, revision, meaningRevision, vote, back }: VoteAgainProps) {
  if (!vote || vote.revision >= meaningRevision) return null;
  return (
    <section className="card vote-again" aria-labelledby="vote-again">
      <h2 id="vote-again">{words.voteTitle}</h2>
      <p>
        {words.voteWords}{" "}
        <a className="link" href={pathOfRevisions({ number }, vote.revision, revision)}>
          {words.voteSee}
        </a>
      </p>
      <div className="buttons">
        <DeedForm action={`/ideas/${number}/vote/keep`} back={back}>
          <input type="hidden" name="revision" value={revision} />
          <Button>{words.voteKeep}</Button>
        </DeedForm>
        <DeedForm action={`/ideas/${number}/vote`} method="DELETE" back={back}>
          <Button kind="quiet">{voteWords.take}</Button>
        </DeedForm>
      </div>
    </section>
  );
}
