import { copy } from "#app/copy/en.ts";
import { stagesWords as words } from "#app/copy/pages/stages.ts";
import { pathOfBoard } from "#app/domain/board.ts";
import { pathOf, pathOfGem } from "#app/domain/paths.ts";
import type { RoadMapColumn, RoadMapIdea } from "#app/domain/views.ts";
import { Stone } from "#app/ui/stone.tsx";

/** All ideas by stage: side by side where there is room, below each other on a phone, with a way to each. */
export function RoadMap({ columns }: { columns: RoadMapColumn[] }) {
  return (
    <>
      <nav className="stages jump" aria-label={words.jump}>
        {columns.map(({ stage, count }) => (
          <a key={stage} href={`#${stage}`}>
            {copy.stageMany[stage]} <data value={count}>{copy.count(count)}</data>
          </a>
        ))}
      </nav>
      <div className="road-map">
        {columns.map((column) => (
          <Column key={column.stage} column={column} />
        ))}
      </div>
    </>
  );
}

function Column({ column: { stage, count, ideas } }: { column: RoadMapColumn }) {
  const all = copy.count(count);
  return (
    <section id={stage} className={stage} aria-labelledby={`${stage}-title`}>
      <header>
        <h2 id={`${stage}-title`}>
          {copy.stageMany[stage]} <data value={count}>{all}</data>
        </h2>
        <p>{words.meaning[stage]}</p>
      </header>
      {count === 0 && <p className="faint">{words.none[stage]}</p>}
      <ol>
        {ideas.map((idea) => (
          <Item key={idea.id} idea={idea} />
        ))}
      </ol>
      {count > ideas.length && (
        <a
          className="link"
          href={pathOfBoard({ stage, sort: stage === "shipped" ? "new" : "hot" })}
          aria-label={words.allOf(all, copy.stageMany[stage])}
        >
          {words.all(all)}
        </a>
      )}
    </section>
  );
}

function Item({ idea }: { idea: RoadMapIdea }) {
  const { pilot, celebration } = idea;
  return (
    <li>
      <Stone id={idea.id} stage={idea.stage} />
      <div>
        <h3>
          <a href={pathOf(idea)} dir="auto">
            {idea.title}
          </a>
        </h3>
        <p>
          <span>
            {copy.count(idea.votes)}{" "}
            {idea.stage === "shipped" ? copy.vote.wanted(idea.votes) : copy.vote.want(idea.votes)}
          </span>
          {pilot && <span>{copy.board.pilot(pilot.state, pilot.seated, pilot.places)}</span>}
          {idea.stage === "piloting" && !pilot && <span>{words.made}</span>}
          {celebration && (
            <a className="link" href={pathOfGem(celebration)} aria-label={words.wallOf(idea.title)}>
              {words.wall}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
