import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { scoreWords as words } from "#app/copy/pages/score.ts";
import { pathOf } from "#app/domain/paths.ts";
import { breakdown, efforts, totalOf, type Weights } from "#app/domain/score.ts";
import { type ScoreRow, type ScoreShown, scoreSorts } from "#app/domain/score-table.ts";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { sortedBy } from "#app/ui/score/score-filters.tsx";
import { useSite } from "#app/ui/site.ts";
import { StageLabel } from "#app/ui/stage-label.tsx";
import { Stone } from "#app/ui/stone.tsx";

type ScoreTableProps = { shown: ScoreShown; rows: ScoreRow[]; weights: Weights; now: Date };

/** Ideas with their scores; on a phone each row is a card in which every figure has its name beside it. */
export function ScoreTable({ shown, rows, weights, now }: ScoreTableProps) {
  return (
    <table className="triage-table score-table" aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col">{words.idea}</th>
          {scoreSorts.map((sort) => (
            <th
              key={sort}
              scope="col"
              className={sort === "effort" ? undefined : "figure"}
              aria-sort={sort === shown.sort ? (shown.order ? "ascending" : "descending") : undefined}
            >
              <a href={sortedBy(shown, sort)}>
                {words.sorts[sort]}
                {sort === shown.sort && <span aria-hidden="true">{shown.order ? " ↑" : " ↓"}</span>}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} weights={weights} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, weights, now }: { row: ScoreRow; weights: Weights; now: Date }) {
  const lines = breakdown(row, weights, now);
  const total = totalOf(lines);
  const { count } = copy;
  return (
    <tr id={`i${row.number}`}>
      <th scope="row">
        <div>
          <Stone id={row.id} stage={row.stage} />
          <div>
            <a href={pathOf(row)} dir="auto">
              {row.title}
            </a>
            <p className="meta">
              <StageLabel stage={row.stage} />
              {row.host && <span>{words.hosted(row.host.name)}</span>}
            </p>
            <p>{words.sum(lines, total)}</p>
          </div>
        </div>
      </th>
      <Figure label={words.sorts.score}>
        <b>{words.figure(total)}</b>
      </Figure>
      <Figure label={words.sorts.votes} says={words.points(lines.votes.points)}>
        {count(row.votesCount)}
      </Figure>
      <Figure label={words.sorts.strength} says={words.points(lines.strength.points)}>
        {count(row.strength)}
      </Figure>
      <Figure label={words.sorts.reach} says={words.reaches(row.companies, row.reach, lines.reach.points)}>
        {words.wanting(row.companies)}
      </Figure>
      <Figure label={words.sorts.age} says={words.points(lines.age.points)}>
        {words.days(lines.age.figure)}
      </Figure>
      <td data-label={words.sorts.effort}>
        <Guess row={row} />
        <small>{words.effortSays(row.guess, lines.effort.points)}</small>
      </td>
    </tr>
  );
}

function Figure({ label, says, children }: { label: string; says?: string; children: ReactNode }) {
  return (
    <td data-label={label} className="figure">
      {children}
      {says && <small>{says}</small>}
    </td>
  );
}

/** One click for each size; a second one takes the guess back. */
function Guess({ row: { number, title, guess } }: { row: ScoreRow }) {
  const { path } = useSite();
  return (
    <DeedForm action={`/ideas/${number}/effort`} back={`${path}#i${number}`} className="guess">
      {efforts.map((effort) => (
        <button
          key={effort}
          type="submit"
          name="effort"
          value={effort === guess ? "" : effort}
          aria-pressed={effort === guess}
          aria-label={words.guess(effort, title)}
        >
          {effort}
        </button>
      ))}
    </DeedForm>
  );
}
