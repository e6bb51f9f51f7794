import { deleteStaffNote } from "#app/commands/index.ts";
import { noteInAddress } from "#app/commands/relationship.ts";
import { copy } from "#app/copy/en.ts";
import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import type { Route } from "./+types/delete-note.ts";

export const handle = { calm: true };

export const loader = page("delete-staff-note", async ({ read, params, actor }) => {
  const note = found(await noteInAddress(read, params, actor));
  const answer = may("delete-staff-note", actor, note);
  if (answer !== true) refusedPage(answer, 403);
  return { id: note.id, body: note.body, handle: note.handle };
});

export const action = act({ POST: deleteStaffNote, DELETE: deleteStaffNote });

export default function DeleteNote({ loaderData: { id, body, handle }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.deleteTitle}
      words={words.deleteWords}
      quoted={body}
      action={`/staff/notes/${id}/delete`}
      send={words.deleteSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: `${pathOfRelationship({ handle })}#notes`, label: copy.form.cancel }}
    />
  );
}
