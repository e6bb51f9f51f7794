import { logValue, logWords as words } from "#app/copy/pages/log.ts";
import { type LogField, thingOf } from "#app/domain/log.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import type { LogChange, LogEntry } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** One line of the log: who did what to what, what it said before and after, and when. */
export function LogLine({ entry }: { entry: LogEntry }) {
  const { kind, by, person, tag, data, changes, at } = entry;
  const told = words.kinds[kind];
  return (
    <li>
      <p>
        {by ? (
          <>
            <a href={`/admin/log?person=${by.handle}`} title={words.only(by.name)} className="name" dir="auto">
              {by.name}
            </a>{" "}
            {told.by}
          </>
        ) : (
          told.alone
        )}
        {person && person !== by?.name && <Named name={person} />}
        {tag && <Named name={tag} />}
        <About entry={entry} />
        {changes.map((change) => (
          <FromTo key={`${change.field} ${change.before} ${change.after}`} change={change} idea={data.idea} />
        ))}
      </p>
      <small>
        <Day at={at} withTime />
      </small>
    </li>
  );
}

function Named({ name }: { name: string }) {
  return (
    <>
      : <b dir="auto">{name}</b>
    </>
  );
}

/** The thing it is about; of ideas that became one, or two again, the other one as well. */
function About({ entry: { kind, data } }: { entry: LogEntry }) {
  const thing = thingOf(kind, data);
  if (thing) {
    const { place, number, href } = thing;
    const other = data.merged ?? data.into;
    return (
      <>
        {", "}
        <a className="link" href={href}>
          {words.numbered(words.number[place], number)}
        </a>
        {typeof other === "number" && (kind === "idea-merged" || kind === "idea-unmerged") && (
          <>
            {` ${words.merged[kind]} `}
            <a className="link" href={`/ideas/${other}`}>
              {words.numbered(words.number.idea, other)}
            </a>
          </>
        )}
      </>
    );
  }
  if (typeof data.day !== "string") return null;
  return (
    <>
      {": "}
      <Day at={data.day} />
    </>
  );
}

function FromTo({ change: { field, before, after }, idea }: { change: LogChange; idea: unknown }) {
  const isText = field === "text" && typeof idea === "number";
  return (
    <span className="from-to">
      {`${words.fields[field]}: `}
      {field !== "why" && (
        <>
          <Value field={field} value={before} /> {words.to}{" "}
        </>
      )}
      <b>
        {isText ? (
          <a className="link" href={pathOfRevisions({ number: idea }, Number(before), Number(after))}>
            {after}
          </a>
        ) : (
          <Value field={field} value={after} />
        )}
      </b>
    </span>
  );
}

const dayFields: readonly LogField[] = ["opens", "closes", "due", "end"];

function Value({ field, value }: { field: LogField; value: string | null }) {
  if (value === null) return words.nothing;
  if (dayFields.includes(field)) return <Day at={value} />;
  return <span dir="auto">{logValue(field, value)}</span>;
}
