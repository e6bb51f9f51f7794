import { mergeIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { mergeWords as words } from "#app/copy/pages/merge.ts";
import { limits } from "#app/domain/limits.ts";
import { ideaNumberIn } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import styles from "#app/ui/styles/merge.css?url";
import { act } from "#app/web/act.ts";
import { backIn } from "#app/web/back.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { mergeCandidates } from "#db/merge-candidates.ts";
import type { Route } from "./+types/merge.ts";

export const handle = { calm: true };

export const loader = page("merge-idea", async ({ read, params, url, typed }) => {
  const { idea, about } = await ideaOr404(read, params);
  const asked = ["from", "another", "into"].flatMap(
    (name) => typed[name]?.split("\n") ?? url.searchParams.getAll(name),
  );
  const numbers = asked.slice(0, limits.merges).flatMap((text) => ideaNumberIn(text) ?? []);
  const candidates = await mergeCandidates(read, idea, numbers);
  const { number, title, bodyHtml } = idea;
  const looked = candidates.filter(({ asked }) => asked).map(({ number }) => number);
  const into = url.searchParams.get("into") ?? String(number);
  const reason = (url.searchParams.get("reason") ?? "").slice(0, limits.line);
  return { number, title, about, bodyHtml, candidates, looked, into, reason, back: backIn(url) };
});

export const action = act({ POST: mergeIdea });

export default function Merge({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, about, bodyHtml, candidates, looked, into, reason, back } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <div className="merge-page">
      <link rel="stylesheet" href={styles} precedence="page" />
      <DeedPage
        title={words.title}
        words={words.words}
        about={about}
        action={`/ideas/${number}/merge`}
        back={back ?? undefined}
        send={words.send}
        refusal={refusal}
        beside={
          <Button kind="plain" asks>
            {words.look}
          </Button>
        }
        cancel={{ href: back ?? about.href, label: copy.form.cancel }}
      >
        <section className="merge-this" aria-label={words.idea(number, title)}>
          <h2 dir="auto">{words.idea(number, title)}</h2>
          {bodyHtml ? (
            <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: bodyHtml }} />
          ) : (
            <p className="faint">{words.titleAlone}</p>
          )}
        </section>
        {candidates.length > 0 ? (
          <Choices
            {...refusal.field("from", looked.join("\n"))}
            several
            legend={words.from}
            hint={words.fromHint}
            options={candidates.map(({ dreamer, body, ...one }) => ({
              value: String(one.number),
              label: one.title,
              hint: (
                <>
                  <b>{words.candidate({ ...one, dreamer: dreamer.name })}</b>
                  <span className="merge-text" dir="auto">
                    {body}
                  </span>
                </>
              ),
            }))}
          />
        ) : (
          <p>{words.none}</p>
        )}
        <Field
          {...refusal.field("another")}
          label={words.another}
          hint={words.anotherHint}
          maxLength={limits.address}
        />
        <Field
          {...refusal.field("into", into)}
          label={words.into}
          hint={words.intoHint}
          required={false}
          options={[{ number, title }, ...candidates].map((one) => ({
            value: String(one.number),
            label: words.idea(one.number, one.title),
          }))}
        />
        <Field
          {...refusal.field("reason", reason)}
          label={words.reason}
          hint={words.reasonHint}
          maxLength={limits.line}
        />
      </DeedPage>
    </div>
  );
}
