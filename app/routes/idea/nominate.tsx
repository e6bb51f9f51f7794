import { nominatePerson } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { nominateWords as words } from "#app/copy/pages/nominate.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Done } from "#app/ui/done.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { seenTakingPart } from "#db/nominations.ts";
import type { Route } from "./+types/nominate.ts";

export const handle = { calm: true };

export const loader = page("nominate-person", async ({ read, params, url, me }) => {
  const { idea, about } = await ideaOr404(read, params);
  const here = await seenTakingPart(read, idea.id);
  const others = here.flatMap(({ id, personId, name }) => (personId === me ? [] : [{ id, name }]));
  return { number: idea.number, about, others, sent: url.searchParams.has("sent") };
});

export const action = act({ POST: nominatePerson });

export default function Nominate({ loaderData: { number, about, others, sent }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/ideas/${number}/nominate`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {sent && !refusal.reason && <Done>{words.sent}</Done>}
      {others.length > 0 && (
        <Field
          {...refusal.field("who")}
          label={words.who}
          required={false}
          options={[{ value: "", label: words.nobody }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <Field
        {...refusal.field("person")}
        label={words.person}
        hint={words.personHint}
        required={false}
        maxLength={limits.handle}
      />
      <Field
        {...refusal.field("because")}
        label={words.because}
        hint={words.becauseHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
