import { logWords as words } from "#app/copy/pages/log.ts";
import { type LogKind, type LogShown, logAbouts, logGroups, logKinds } from "#app/domain/log.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";

/** What the log shows: of which kind, by whom, when, and about what. */
export function LogFilter({ shown: { kind, person, from, until, about, which } }: { shown: LogShown }) {
  return (
    <form className="form beside log-filter" action="/admin/log" aria-label={words.filter}>
      <Field
        name="kind"
        label={words.kind}
        value={kind ?? ""}
        required={false}
        options={[{ value: "", label: words.every }, ...logKinds.map((value) => ({ value, label: labelOf(value) }))]}
      />
      <Field name="person" label={words.person} value={person} required={false} maxLength={200} />
      <Field name="from" label={words.from} type="date" value={from} required={false} />
      <Field name="until" label={words.until} type="date" value={until} required={false} />
      <Field
        name="about"
        label={words.about}
        value={about ?? ""}
        required={false}
        options={[
          { value: "", label: words.anything },
          ...logAbouts.map((value) => ({ value, label: words.abouts[value] })),
        ]}
      />
      <Field name="which" label={words.which} value={which} required={false} maxLength={200} />
      <Button>{words.show}</Button>
    </form>
  );
}

function labelOf(kind: LogKind): string {
  const [work, settings] = logGroups;
  return kind === work || kind === settings ? words.groups[kind] : words.kinds[kind].alone;
}
