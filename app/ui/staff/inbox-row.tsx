import { inboxWords as words } from "#app/copy/pages/inbox.ts";
import { pauseWords } from "#app/copy/pages/pause.ts";
import { promiseWords } from "#app/copy/pages/promise.ts";
import { anchorOf, type InboxRow as Row } from "#app/domain/inbox.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { KnownLine } from "#app/ui/known-line.tsx";
import { InboxWays } from "#app/ui/staff/inbox-ways.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** One thing that waits: what, who, since when, what is due, and what to do. `next` is the row after it. */
export function InboxRow({ row, next }: { row: Row; next: Row | null }) {
  const { kind, idea, first } = row;
  const isIdea = kind === "unheard" || kind === "clarified";
  return (
    <li className="inbox-row">
      {isIdea ? (
        <label className="inbox-tick">
          <input
            type="checkbox"
            name="idea"
            value={idea.number}
            form="ticked"
            aria-label={words.tick(idea.number, idea.title)}
          />
        </label>
      ) : (
        <span />
      )}
      <Stone id={idea.id} stage={idea.stage} />
      <div className="inbox-words">
        <h3>
          <a
            id={anchorOf(row)}
            href={
              isIdea || kind === "promises" || kind === "polishes" ? row.href : `/ideas/${idea.number}/${idea.slug}`
            }
            dir="auto"
          >
            {idea.title}
          </a>
        </h3>
        {row.words && <p dir="auto">{row.words}</p>}
        <p className="meta">
          {first && <b className="first">{words.firstTimer}</b>}
          <Who {...row} />
          {row.count !== null && kind === "seats" && <span>{words.seats(row.count)}</span>}
          {row.count !== null && kind === "reports" && <span>{words.reported(row.count)}</span>}
          {row.count !== null && kind === "votes" && <span>{words.held(row.count)}</span>}
          <Due {...row} />
          {row.host && <span>{row.mine ? words.hostedByYou : words.hosted(row.host.name)}</span>}
        </p>
        {row.known && <KnownLine of={row.known} />}
      </div>
      <InboxWays row={row} next={next} />
    </li>
  );
}

function Who({ kind, who, since }: Row) {
  if (!since) return null;
  return (
    <span>
      {who && <Name of={who} />} {words.who[kind]} <Day at={since} />
    </span>
  );
}

function Due({ due, pause }: Row) {
  if (pause)
    return (
      <span className="due">
        {pauseWords.since} <Day at={pause.from} />: <q dir="auto">{pause.reason}</q>
      </span>
    );
  if (!due) return null;
  return (
    <span className={due.late ? "due late" : "due"}>
      {due.late ? words.overdue : words.due} <Day at={due.day} />
      {!due.late && due.left !== null && `, ${promiseWords.leftShort(due.left)}`}
    </span>
  );
}
