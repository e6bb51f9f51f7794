import { textsOf } from "#app/commands/edit-celebration.ts";
import { editCelebration } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { storyWords as words } from "#app/copy/pages/story.ts";
import { editionOf } from "#app/domain/edition.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { StoryFields } from "#app/ui/wall/story-fields.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { calm: true };

export const loader = page("edit-celebration", async ({ read, params }) => {
  const { celebration, about } = await celebrationOr404(read, params);
  const { number, before, after, story } = celebration;
  const told = { before: before ?? "", after: after ?? "", story };
  return { number, told, edition: editionOf(textsOf(celebration)), about };
});

export const action = act({ POST: editCelebration });

export default function EditStory({ loaderData: { number, told, edition, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.editTitle}
      words={words.editWords}
      about={about}
      action={`/wall/${number}/edit`}
      send={words.save}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Edition
        refusal={refusal}
        edition={edition}
        now={[
          { field: "before", label: words.before, value: told.before },
          { field: "after", label: words.nowField, value: told.after },
          { field: "story", label: words.story, value: told.story },
        ]}
      />
      <StoryFields refusal={refusal} hint={words.storyHint} told={told} />
    </DeedPage>
  );
}
