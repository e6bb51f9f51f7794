import { redirect } from "react-router";
import { changeWeights, resetWeights } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { scoreWords as words } from "#app/copy/pages/score.ts";
import { editionOf } from "#app/domain/edition.ts";
import { weightsOf } from "#app/domain/score.ts";
import { pathOfScores, wholeTable } from "#app/domain/score-table.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { WhyRefused } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { Formula } from "#app/ui/score/formula.tsx";
import { ScoreFilters } from "#app/ui/score/score-filters.tsx";
import { ScoreTable } from "#app/ui/score/score-table.tsx";
import { WeightForm } from "#app/ui/score/weight-form.tsx";
import styles from "#app/ui/styles/score.css?url";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { placeIn, placeOut } from "#app/web/places.ts";
import { scoresIn } from "#app/web/scores.ts";
import { knownCompanies } from "#db/companies.ts";
import { scoreProgress } from "#db/reaching.ts";
import { scorePage } from "#db/scores.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/table.ts";

export const handle = { calm: true };

export const loader = page("see-staff", async (reading) => {
  const { read, site, url, now } = reading;
  const { shown, moved, attributes, by } = await scoresIn(reading);
  if (moved) throw redirect(pathOfScores(shown), 301);
  const after = placeIn(url.searchParams.get("after"));
  const [{ rows, next }, progress, tags, companies] = await Promise.all([
    scorePage(read, { ...by, after }),
    scoreProgress(read, site),
    tagsToGive(read),
    knownCompanies(read),
  ]);
  return {
    shown,
    rows,
    progress,
    now,
    weights: weightsOf(site),
    edition: editionOf(textsOf(site, "weights")),
    choices: { tags, companies, attributes },
    next: next && pathOfScores(shown, { after: placeOut(next) }),
    first: after && pathOfScores(shown),
  };
});

export const action = act({ POST: changeWeights, DELETE: resetWeights });

export default function Scores({ loaderData, actionData }: Route.ComponentProps) {
  const { shown, rows, progress, now, weights, edition, choices, next, first } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <div className="staff triage scores">
      <link rel="stylesheet" href={styles} precedence="page" />
      <Title>{words.title}</Title>
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <WhyRefused refusal={refusal} />
      {progress && (
        <p role="status">
          <progress value={progress.done} max={progress.all} aria-label={words.formula} />{" "}
          {words.progress(progress.done, progress.all)}
        </p>
      )}
      <Formula weights={weights} />
      <details open={refusal.reason !== null}>
        <summary>{words.change}</summary>
        <WeightForm {...{ weights, edition, refusal }} />
      </details>
      <ScoreFilters shown={shown} {...choices} />
      {rows.length > 0 ? (
        <ScoreTable {...{ shown, rows, weights, now }} />
      ) : (
        <Empty title={words.noneTitle} action={<Button href={pathOfScores(wholeTable)}>{words.everything}</Button>}>
          <p>{first ? words.noMore : words.none}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
