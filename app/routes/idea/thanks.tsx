import { giveThanks } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { Choices } from "#app/ui/choices.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { ThanksBecause } from "#app/ui/thanks-because.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { partsIn } from "#db/parts.ts";
import type { Route } from "./+types/thanks.ts";

export const handle = { calm: true };

export const loader = page("give-thanks", async ({ read, me, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const others = (await partsIn(read, idea.id)).filter(({ personId }) => personId !== me);
  return { number: idea.number, about, parts: others.map(({ personId: _, ...part }) => part) };
});

export const action = act({ POST: giveThanks });

export default function ThankForIdea({ loaderData: { number, about, parts }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.ideaTitle}
      words={parts.length > 0 ? words.ideaWords(number) : words.nobody}
      about={about}
      action={`/ideas/${number}/thanks`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {parts.length > 0 && (
        <>
          <Choices
            {...refusal.field("whom")}
            legend={words.whom}
            options={parts.map(({ id, face, did }) => ({ value: id, label: face.name, hint: words.did[did] }))}
          />
          <ThanksBecause refusal={refusal} />
        </>
      )}
    </DeedPage>
  );
}
