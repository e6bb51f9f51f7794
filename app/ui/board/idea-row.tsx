import { copy } from "#app/copy/en.ts";
import type { IdeaRow as Row } from "#app/domain/views.ts";
import { spanBetween } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { Marked } from "#app/ui/marked.tsx";
import { StageLabel } from "#app/ui/stage-label.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { Vote } from "#app/ui/vote.tsx";

const none: string[] = [];
type IdeaRowProps = { idea: Row; back: string; terms?: string[]; wanted?: string };

/** One idea in a list (`<ol className="rows">`): its stone, its words, who and how far, and the vote; `terms` are marked in its words. To staff, `wanted` tells by how many companies. */
export function IdeaRow({ idea, back, terms = none, wanted }: IdeaRowProps) {
  const { number, slug, title, pilot, heard } = idea;
  return (
    <li className="row" id={`i${number}`}>
      <Stone id={idea.id} stage={idea.stage} />
      <div className="row-words">
        <h2>
          <a href={`/ideas/${number}/${slug}`} dir="auto">
            <Marked text={title} terms={terms} />
          </a>
        </h2>
        {idea.excerpt && (
          <p dir="auto">
            <Marked text={idea.excerpt} terms={terms} />
          </p>
        )}
      </div>
      <div className="row-about">
        <p className="meta">
          <Name of={idea.dreamer} />
          <StageLabel stage={idea.stage} />
          {idea.comments > 0 && <span>{copy.board.comments(idea.comments)}</span>}
          {wanted && <span>{wanted}</span>}
          {pilot && <span>{copy.board.pilot(pilot.state, pilot.seated, pilot.places)}</span>}
        </p>
        {heard && (
          <p className="heard">
            {copy.board.heard}{" "}
            <span className="by">
              {copy.board.by} <bdi>{heard.by.name}</bdi>{" "}
            </span>
            {spanBetween(idea.at, heard.at)}
          </p>
        )}
      </div>
      <Vote number={number} title={title} votes={idea.votes} mine={idea.mine} back={back} />
    </li>
  );
}
