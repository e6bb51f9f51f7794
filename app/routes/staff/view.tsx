import { dropView } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { viewsWords as words } from "#app/copy/pages/inbox.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { viewById } from "#db/saved-views.ts";
import type { Route } from "./+types/view.ts";

export const handle = { calm: true };

export const loader = page("see-staff", async ({ read, params, actor }) => {
  const { id, name, path, personId } = found(await viewById(read, params.id ?? ""));
  const answer = may("drop-view", actor, { personId });
  if (answer !== true) refusedPage(answer, 403);
  return { id, about: { title: name, href: path } };
});

export const action = act({ DELETE: dropView });

export default function View({ loaderData: { id, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.dropOf(about.title)}
      words={words.dropWords}
      about={about}
      action={`/staff/views/${id}`}
      method="DELETE"
      send={words.dropSend}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/staff/views", label: copy.form.cancel }}
    />
  );
}
