import { undoBatch } from "#app/commands/index.ts";
import { batchWords as words } from "#app/copy/pages/inbox.ts";
import { pathOfInbox, withBack } from "#app/domain/inbox.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { backIn } from "#app/web/back.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { batchById } from "#db/batches.ts";
import type { Route } from "./+types/undo.ts";

export const handle = { calm: true };

export const loader = page("see-staff", async ({ read, params, actor, url }) => {
  const { id, byId } = found(await batchById(read, params.id ?? ""));
  const answer = may("undo-batch", actor, { byId });
  if (answer !== true) refusedPage(answer, 403);
  return { id, back: backIn(url) };
});

export const action = act({ POST: undoBatch });

export default function Undo({ loaderData: { id, back }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.undoTitle}
      words={words.undoWords}
      action={withBack(`/staff/undo/${id}`, back)}
      back={back ?? pathOfInbox()}
      send={words.undo}
      refusal={useRefusal(actionData)}
      cancel={{ href: back ?? pathOfInbox(), label: words.toInbox }}
    />
  );
}
