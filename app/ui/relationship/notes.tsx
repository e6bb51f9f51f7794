import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import type { StaffNoteView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

type NotesProps = { notes: StaffNoteView[]; me: string; isAdmin: boolean };

/** What those who work here noted about a person; who wrote a note may change it, and they or an admin delete it. */
export function Notes({ notes, me, isAdmin }: NotesProps) {
  if (notes.length === 0) return <p className="faint">{words.noNotes}</p>;
  return (
    <ul className="own-rows staff-notes">
      {notes.map(({ id, body, at, edited, byId, by }) => (
        <li key={id}>
          <p>
            <span className="in-words" dir="auto">
              {body}
            </span>
            <small>
              <Name of={by} />, <Day at={at} />
              {edited && `, ${words.edited}`}
            </small>
          </p>
          {byId === me && (
            <Button kind="quiet" href={`/staff/notes/${id}/edit`} label={words.editNoteOf(by.name)}>
              {words.editNote}
            </Button>
          )}
          {(byId === me || isAdmin) && (
            <Button kind="quiet" href={`/staff/notes/${id}/delete`} label={words.deleteNoteOf(by.name)}>
              {words.deleteNote}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
