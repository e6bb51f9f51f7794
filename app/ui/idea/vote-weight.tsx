import { voteWords as words } from "#app/copy/pages/vote.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { VoteFields } from "#app/ui/idea/vote-fields.tsx";

/** What the votes mean in sum, to all; and for a voter what they said with theirs, or the invitation to. */
export function VoteWeight({ idea, back }: { idea: IdeaView; back: string }) {
  const { vote, meant } = idea;
  const sum = words.meant(meant, idea.votes);
  if (!sum && !vote) return null;
  const said = vote !== null && (vote.strength !== null || vote.reason !== null);
  return (
    <section className="vote-weight">
      {sum && <p>{sum}</p>}
      {vote?.held && <p className="vote-held">{words.held}</p>}
      {vote && !said && <WeightForm idea={idea} back={back} />}
      {vote && said && (
        <div className="vote-said">
          {vote.strength && <p>{words.said[vote.strength]}</p>}
          {vote.reason && (
            <p>
              <q dir="auto">{vote.reason}</q>
            </p>
          )}
          <details>
            <summary>{words.change}</summary>
            <WeightForm idea={idea} back={back} />
          </details>
        </div>
      )}
    </section>
  );
}

function WeightForm({ idea, back }: { idea: IdeaView; back: string }) {
  const { vote, dreamer, own } = idea;
  return (
    <DeedForm action={`/ideas/${idea.number}/vote`} back={back} className="vote-form">
      <VoteFields
        strength={{ name: "strength", value: String(vote?.strength ?? "") }}
        reason={{ name: "reason", value: vote?.reason ?? "" }}
        dreamer={own ? null : dreamer.name}
      />
      <Button>{words.tell}</Button>
    </DeedForm>
  );
}
