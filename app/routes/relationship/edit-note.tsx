import { editStaffNote } from "#app/commands/index.ts";
import { noteInAddress } from "#app/commands/relationship.ts";
import { copy } from "#app/copy/en.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import type { Route } from "./+types/edit-note.ts";

export const handle = { calm: true };

export const loader = page("edit-staff-note", async ({ read, params, actor }) => {
  const note = found(await noteInAddress(read, params, actor));
  const answer = may("edit-staff-note", actor, note);
  if (answer !== true) refusedPage(answer, 403);
  return { id: note.id, body: note.body, edition: editionOf([note.body]), handle: note.handle };
});

export const action = act({ POST: editStaffNote });

export default function EditNote({ loaderData: { id, body, edition, handle }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.editTitle}
      words={words.noteWords}
      action={`/staff/notes/${id}/edit`}
      send={words.writeNote}
      refusal={refusal}
      cancel={{ href: `${pathOfRelationship({ handle })}#notes`, label: copy.form.cancel }}
    >
      <input type="hidden" name="edition" value={edition} />
      <Field
        {...refusal.field("body", body)}
        label={words.note}
        required
        multiline
        rows={5}
        maxLength={limits.staffNote}
      />
    </DeedPage>
  );
}
