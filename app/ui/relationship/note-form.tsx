import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";

/** Where a note about a person is written; it says who else can read it. */
export function NoteForm({ handle, formId }: { handle: string; formId: string }) {
  return (
    <details>
      <summary>{words.noteAdd}</summary>
      <DeedForm action={`${pathOfRelationship({ handle })}/notes`} className="form">
        <input type="hidden" name="id" value={formId} />
        <Field
          name="body"
          label={words.note}
          hint={words.noteWords}
          required
          multiline
          rows={2}
          maxLength={limits.staffNote}
        />
        <div className="buttons">
          <Button>{words.writeNote}</Button>
        </div>
      </DeedForm>
    </details>
  );
}
