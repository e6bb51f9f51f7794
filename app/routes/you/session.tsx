import { endSession } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { sessionWords } from "#app/copy/pages/session.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { notFound, page } from "#app/web/page.ts";
import { sessionById } from "#db/sessions.ts";
import type { Route } from "./+types/session.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, params }) => {
  const session = await sessionById(read, params.id ?? "");
  if (!session || session.personId !== me) notFound();
  return { id: session.id, device: session.device };
});

export const action = act({ DELETE: endSession });

export default function Session({ loaderData: { id, device }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={sessionWords.title}
      about={{ title: device, href: "/you/sessions" }}
      action={`/you/sessions/${id}`}
      method="DELETE"
      send={sessionWords.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you/sessions", label: copy.form.cancel }}
    />
  );
}
