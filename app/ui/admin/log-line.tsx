import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { logWords } from "#app/copy/pages/log.ts";
import { weekdayNames } from "#app/copy/weekdays.ts";
import { weekdaysIn } from "#app/domain/calendar.ts";
import type { LogEntry } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

const places = { idea: "/ideas", question: "/questions", pilot: "/pilots", celebration: "/wall" } as const;
type Place = keyof typeof places;

/** One line of the log: who did what to what, what it said before and after, and when. */
export function LogLine({ entry }: { entry: LogEntry }) {
  const { kind, by, person, data, changes, at } = entry;
  const told = logWords.kinds[kind];
  return (
    <li>
      <p>
        {by ? (
          <>
            <a href={`/admin/log?person=${by.handle}`} title={logWords.only(by.name)} className="name" dir="auto">
              {by.name}
            </a>{" "}
            {told.by}
          </>
        ) : (
          told.alone
        )}
        {person && person !== by?.name && (
          <>
            : <b dir="auto">{person}</b>
          </>
        )}
        <About kind={kind} data={data} />
        {data.from && data.to && <FromTo name={null} before={code(String(data.from))} after={code(String(data.to))} />}
        {changes.map(({ field, before, after }) => (
          <FromTo
            key={field}
            name={logWords.settings[field]}
            before={field === "workingDays" ? listed(before) : before}
            after={field === "workingDays" ? listed(after) : after}
          />
        ))}
      </p>
      <small>
        <Day at={at} withTime />
      </small>
    </li>
  );
}

/** The thing it is about: most of all that of its own kind. */
function About({ kind, data }: Pick<LogEntry, "kind" | "data">) {
  const keys = [kind.split("-")[0], ...Object.keys(places)] as Place[];
  const key = keys.find((key) => key in places && typeof data[key] === "number");
  if (key)
    return (
      <>
        {", "}
        <a className="link" href={`${places[key]}/${data[key]}`}>
          {logWords.numbered(logWords.number[key], data[key] as number)}
        </a>
      </>
    );
  if (typeof data.day !== "string") return null;
  return (
    <>
      {": "}
      <Day at={data.day} />
    </>
  );
}

function FromTo({ name, before, after }: { name: string | null; before: string | null; after: string | null }) {
  return (
    <span className="from-to">
      {name && `${name}: `}
      <span dir="auto">{before ?? logWords.nothing}</span> {logWords.to} <b dir="auto">{after ?? logWords.nothing}</b>
    </span>
  );
}

/** A role or a stage in words. */
function code(word: string): string {
  const known: Record<string, string> = { ...adminWords.roles, ...copy.stages };
  return known[word] ?? word;
}

function listed(text: string | null): string {
  return weekdaysIn(text ?? "")
    .map((weekday) => weekdayNames[weekday])
    .join(", ");
}
