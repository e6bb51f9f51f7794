import { copy } from "#app/copy/en.ts";
import { pilotWords } from "#app/copy/pages/pilot.ts";
import { triageWords as words } from "#app/copy/pages/triage.ts";
import { pathOf, pathOfGem, pathOfPilot } from "#app/domain/paths.ts";
import type { Candidate, DraftedPilot, EndedPilot, OpenPilot, TriageRows } from "#app/domain/triage.ts";
import type { Face } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { Near } from "#app/ui/triage/near.tsx";
import { type Column, TriageTable } from "#app/ui/triage/triage-table.tsx";

/** The rows of one view as a table of its own. */
export function Rows({ table }: { table: TriageRows }) {
  const label = words.views[table.view];
  if (table.view === "candidates")
    return (
      <TriageTable
        {...{ label, rows: table.rows, columns: ofCandidates, href: pathOf }}
        first={words.idea}
        stage={({ stage }) => stage}
      />
    );
  const pilots = { label, first: words.pilot, href: pathOfPilot };
  if (table.view === "drafts")
    return <TriageTable {...pilots} rows={table.rows} columns={ofDrafts} stage={() => "polishing"} />;
  if (table.view === "running")
    return <TriageTable {...pilots} rows={table.rows} columns={ofOpen} stage={() => "piloting"} />;
  return (
    <TriageTable
      {...pilots}
      rows={table.rows}
      columns={ofEnded}
      stage={({ outcome }) => (outcome === "stop" ? "resting" : "piloting")}
    />
  );
}

const { count } = copy;
const hosted: Column<{ host: Face | null }> = {
  label: words.hosted,
  cell: ({ host }) => (host ? <Name of={host} /> : <span className="faint">{words.nobody}</span>),
};

const ofCandidates: Column<Candidate>[] = [
  { label: words.score, figure: true, cell: ({ score }) => <b>{count(score)}</b> },
  { label: words.votes, figure: true, cell: ({ votes }) => count(votes) },
  { label: words.talk, figure: true, cell: ({ comments }) => count(comments) },
  { label: words.polishes, figure: true, cell: ({ polishes }) => count(polishes) },
  { label: words.joins, figure: true, cell: ({ joins }) => count(joins) },
  { label: words.missing, figure: true, cell: ({ missing }) => (missing > 0 ? count(missing) : words.nothing) },
  hosted,
  {
    label: words.next,
    cell: ({ number, title, draft }) =>
      draft ? (
        <Button kind="quiet" href={pathOfPilot(draft)} label={`${words.toDraft}: ${title}`}>
          {words.toDraft}
        </Button>
      ) : (
        <Button kind="quiet" href={`/ideas/${number}/pilots/new`} label={words.draftOf(title)}>
          {words.draftIt}
        </Button>
      ),
  },
];

const ofDrafts: Column<DraftedPilot>[] = [
  {
    label: words.blocked,
    cell: ({ lacks }) =>
      lacks.length === 0 ? (
        <span className="well">{words.ready}</span>
      ) : (
        <ul>
          {lacks.map((lack) => (
            <li key={lack}>{words.lacks[lack]}</li>
          ))}
        </ul>
      ),
  },
  { label: words.shared, cell: ({ shared }) => (shared ? words.yes : words.notShared) },
  { label: words.joins, figure: true, cell: ({ joins }) => count(joins) },
  { label: words.starts, cell: ({ startsOn }) => <Day at={startsOn} /> },
  hosted,
];

const ofOpen: Column<OpenPilot>[] = [
  { label: words.state, cell: ({ state }) => pilotWords.states[state] },
  { label: words.bounds, cell: ({ near }) => <Near bounds={near} /> },
  { label: words.seats, figure: true, cell: ({ seated, places }) => words.taken(seated, places) },
  { label: words.waiting, figure: true, cell: ({ waiting }) => count(waiting) },
  {
    label: words.requested,
    figure: true,
    cell: ({ number, title, requested }) =>
      requested > 0 ? (
        <a className="link due" href={`/pilots/${number}/seats`} aria-label={words.decideOf(requested, title)}>
          {count(requested)}
        </a>
      ) : (
        count(0)
      ),
  },
  {
    label: words.ends,
    cell: ({ endsOn, left }) => (
      <>
        <Day at={endsOn} /> <small>{words.left(left)}</small>
      </>
    ),
  },
  {
    label: words.updated,
    cell: ({ updatedAt }) => (updatedAt ? <Day at={updatedAt} /> : <span className="faint">{words.never}</span>),
  },
  { label: words.checkIns, figure: true, cell: ({ checkIns }) => count(checkIns) },
  hosted,
];

const ofEnded: Column<EndedPilot>[] = [
  {
    label: words.outcome,
    cell: ({ outcome }) => <span className={`outcome ${outcome}`}>{words.outcomes[outcome]}</span>,
  },
  { label: words.ended, cell: ({ concludedAt }) => <Day at={concludedAt} /> },
  { label: words.people, figure: true, cell: ({ people }) => count(people) },
  {
    label: words.credits,
    cell: ({ credits }) =>
      credits > 0 ? (
        <span className="due">{words.waitFor(credits)}</span>
      ) : (
        <span className="faint">{words.decided}</span>
      ),
  },
  {
    label: words.story,
    cell: ({ number, title, gem }) =>
      gem ? (
        <a className="link" href={pathOfGem(gem)} aria-label={`${words.told}: ${title}`}>
          {words.told}
        </a>
      ) : (
        <Button kind="quiet" href={`/pilots/${number}/celebrate`} label={words.tellOf(title)}>
          {words.tell}
        </Button>
      ),
  },
  {
    label: words.report,
    cell: ({ number, title }) => (
      <a className="link" href={`/pilots/${number}/report`} aria-label={words.reportOf(title)}>
        {words.toReport}
      </a>
    ),
  },
  hosted,
];
