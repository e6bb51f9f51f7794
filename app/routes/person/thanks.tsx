import { giveThanks } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ThanksBecause } from "#app/ui/thanks-because.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { ideasWith } from "#db/parts.ts";
import { personWithPage } from "#db/people.ts";
import type { Route } from "./+types/thanks.ts";

export const handle = { calm: true };

export const loader = page("give-thanks", async ({ read, me, params }) => {
  const { id, name, handle } = found(await personWithPage(read, params.handle ?? ""));
  return { name, handle, ideas: await ideasWith(read, id, me as string) };
});

export const action = act({ POST: giveThanks });

export default function ThankPerson({ loaderData: { name, handle, ideas }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.title(name)}
      words={ideas.length > 0 ? words.words : words.nothing}
      action={`/people/${handle}/thanks`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: `/people/${handle}`, label: copy.form.cancel }}
    >
      {ideas.length > 0 && (
        <>
          <Field
            {...refusal.field("idea")}
            label={words.idea}
            hint={words.ideaHint}
            required
            options={ideas.map(({ number, title }) => ({
              value: String(number),
              label: words.ideaOption(number, title),
            }))}
          />
          <ThanksBecause refusal={refusal} />
        </>
      )}
    </DeedPage>
  );
}
