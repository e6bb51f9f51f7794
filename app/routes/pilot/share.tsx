import { shareHypothesis, takeBackHypothesis } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/share.ts";

export const handle = { calm: true };

export const loader = page("share-hypothesis", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about, shared: pilot.sharedAt !== null };
});

export const action = act({ POST: shareHypothesis, DELETE: takeBackHypothesis });

export default function Share({ loaderData: { number, about, shared }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={shared ? words.takeBackTitle : words.shareTitle}
      words={shared ? words.takeBackWords : words.shareWords}
      about={about}
      action={`/pilots/${number}/share`}
      method={shared ? "DELETE" : "POST"}
      send={shared ? words.takeBack : words.share}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
