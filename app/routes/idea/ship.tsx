import { shipIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { shipWords } from "#app/copy/pages/ship.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { StoryFields } from "#app/ui/wall/story-fields.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/ship.ts";

export const handle = { calm: true };

export const loader = page("ship-idea", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about };
});

export const action = act({ POST: shipIdea });

export default function Ship({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = shipWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/ideas/${number}/ship`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...refusal.field("body")} label={words.body} multiline rows={5} required maxLength={limits.comment} />
      <StoryFields refusal={refusal} hint={words.storyHint} />
    </DeedPage>
  );
}
