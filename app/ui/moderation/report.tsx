import { copy } from "#app/copy/en.ts";
import { reportWords as words } from "#app/copy/pages/report.ts";
import { limits } from "#app/domain/limits.ts";
import { reportKinds } from "#app/domain/moderation.ts";
import type { About, ReportView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Name } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";

type ReportProps = {
  what: "idea" | "comment";
  /** Its own address. */
  path: string;
  about: About;
  quoted: string;
  /** For staff: what was reported and waits; null for customers, who report. */
  reports: ReportView[] | null;
  /** Whether the reader's own report waits. */
  waits: boolean;
  answer: Parameters<typeof useRefusal>[0];
};

/** Customers report something; staff read what was reported, and let it stand or hide it. */
export function Report({ what, path, about, quoted, reports, waits, answer }: ReportProps) {
  const refusal = useRefusal(answer);
  const page = { about, quoted, refusal, action: `${path}/report` };
  const cancel = { href: about.href, label: copy.form.cancel };
  if (!reports)
    return (
      <DeedPage
        {...page}
        title={words.title[what]}
        words={waits ? words.waits : words.words}
        send={words.send}
        cancel={cancel}
      >
        <Choices
          {...refusal.field("why")}
          legend={words.why}
          options={reportKinds.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <Field
          {...refusal.field("words")}
          label={words.details}
          hint={words.detailsHint}
          multiline
          rows={3}
          maxLength={limits.because}
        />
      </DeedPage>
    );
  return (
    <DeedPage
      {...page}
      title={words.staffTitle[what]}
      words={reports.length > 0 ? words.staffWords : words.none}
      method="DELETE"
      send={words.dismiss}
      beside={
        <Button kind="plain" href={`${path}/hide`}>
          {words.hide}
        </Button>
      }
      cancel={cancel}
    >
      <ul className="own-rows">
        {reports.map(({ id, by, kind, words: said, at }) => (
          <li key={id}>
            <p>
              {words.kinds[kind]}
              {said && (
                <>
                  : <q dir="auto">{said}</q>
                </>
              )}
              <small>
                <Name of={by} /> <Day at={at} />
              </small>
            </p>
          </li>
        ))}
      </ul>
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={words.reasonHint}
        multiline
        rows={3}
        required
        maxLength={limits.because}
      />
    </DeedPage>
  );
}
