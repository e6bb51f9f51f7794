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
import { act } from "#app/web/act.ts";
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
  const { number, title, excerpt } = idea;
  const looked = candidates.filter(({ asked }) => asked).map(({ number }) => number);
  const into = url.searchParams.get("into") ?? String(number);
  const reason = (url.searchParams.get("reason") ?? "").slice(0, limits.line);
  return { number, title, about, excerpt, candidates, looked, into, reason };
});

export const action = act({ POST: mergeIdea });

export default function Merge({ loaderData, actionData }: Route.ComponentProps) {
  const { number, title, about, excerpt, candidates, looked, into, reason } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      quoted={excerpt}
      action={`/ideas/${number}/merge`}
      send={words.send}
      refusal={refusal}
      beside={
        <Button kind="plain" asks>
          {words.look}
        </Button>
      }
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {candidates.length > 0 ? (
        <Choices
          {...refusal.field("from", looked.join("\n"))}
          several
          legend={words.from}
          hint={words.fromHint}
          options={candidates.map(({ dreamer, excerpt, ...one }) => ({
            value: String(one.number),
            label: one.title,
            hint: (
              <>
                <b>{words.candidate({ ...one, dreamer: dreamer.name })}</b>
                <span dir="auto">{excerpt}</span>
              </>
            ),
          }))}
        />
      ) : (
        <p>{words.none}</p>
      )}
      <Field {...refusal.field("another")} label={words.another} hint={words.anotherHint} maxLength={limits.address} />
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
  );
}
