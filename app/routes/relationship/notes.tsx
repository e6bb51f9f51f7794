import { writeStaffNote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { personOr404 } from "#app/web/relationship.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/notes.ts";

export const handle = { calm: true };

export const loader = page("write-staff-note", async (reading) => {
  const { name, handle } = await personOr404(reading);
  return { name, handle, formId: idsAt(reading.now)() };
});

export const action = act({ POST: writeStaffNote });

export default function WriteNote({ loaderData: { name, handle, formId }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const path = pathOfRelationship({ handle });
  return (
    <DeedPage
      title={words.noteTitle(name)}
      words={words.noteWords}
      action={`${path}/notes`}
      send={words.writeNote}
      refusal={refusal}
      cancel={{ href: path, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field {...refusal.field("body")} label={words.note} required multiline rows={5} maxLength={limits.staffNote} />
    </DeedPage>
  );
}
