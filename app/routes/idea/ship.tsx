import { shipIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ledgerWords } from "#app/copy/pages/ledger.ts";
import { shipWords } from "#app/copy/pages/ship.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { WhenToAsk } from "#app/ui/ledger/when-to-ask.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { StoryFields } from "#app/ui/wall/story-fields.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { withMerged } from "#db/merges.ts";
import { waitingNominations } from "#db/nominations.ts";
import type { Route } from "./+types/ship.ts";

export const handle = { calm: true };

export const loader = page("ship-idea", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const nominations = await waitingNominations(read, await withMerged(read, idea.id));
  return { number: idea.number, about, nominated: nominations.length };
});

export const action = act({ POST: shipIdea });

export default function Ship({ loaderData: { number, about, nominated }, actionData }: Route.ComponentProps) {
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
      <WhenToAsk refusal={refusal} />
      {nominated > 0 && <p className="hint">{ledgerWords.waitsNote(nominated)}</p>}
    </DeedPage>
  );
}
