import { editPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { openPilotWords as words } from "#app/copy/pages/open-pilot.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { editionOf } from "#app/domain/edition.ts";
import { shapeFields, textsOf } from "#app/domain/pilot-shape.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { ShapeFields } from "#app/ui/pilot/shape-fields.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { staffList } from "#db/people.ts";
import { shapeOf } from "#db/pilot-drafts.ts";
import { tagsToGive } from "#db/tags.ts";
import type { Route } from "./+types/edit.ts";

export const handle = { calm: true };

export const loader = page("edit-pilot", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const [shape, tags, team] = await Promise.all([shapeOf(read, pilot), tagsToGive(read), staffList(read)]);
  const said = textsOf(shape);
  const listed = tags.some(({ slug }) => slug === shape.tag?.slug);
  return {
    number: pilot.number,
    about,
    shared: pilot.sharedAt !== null,
    said,
    edition: editionOf(Object.values(said)),
    tags: shape.tag && !listed ? [...tags, shape.tag] : tags,
    team: team.map(({ handle, name }) => ({ handle, name })),
  };
});

export const action = act({ POST: editPilot });

export default function EditPilot({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, shared, said, edition, tags, team } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.editTitle}
      words={shared ? `${pilotDraftWords.editShared} ${words.editWords}` : words.editWords}
      about={about}
      action={`/pilots/${number}/edit`}
      send={words.save}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Edition
        refusal={refusal}
        edition={edition}
        now={shapeFields.map((field) => ({ field, label: words[field], value: said[field] }))}
      />
      <ShapeFields refusal={refusal} said={said} tags={tags} team={team} />
    </DeedPage>
  );
}
