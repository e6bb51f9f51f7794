import { wouldJoin, wouldNotJoin } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { hypothesisOr404 } from "#app/web/subjects.ts";
import { wouldTheyJoin } from "#db/would-joins.ts";
import type { Route } from "./+types/would-join.ts";

export const handle = { calm: true };

export const loader = page("would-join", async ({ read, actor, me, params }) => {
  const { pilot, about } = await hypothesisOr404(read, params, actor);
  return { number: pilot.number, about, mine: await wouldTheyJoin(read, pilot.id, me) };
});

export const action = act({ POST: wouldJoin, DELETE: wouldNotJoin });

export default function WouldJoin({ loaderData: { number, about, mine }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.joinTitle}
      words={words.joinWords}
      about={about}
      action={`/pilots/${number}/would-join`}
      method={mine ? "DELETE" : "POST"}
      send={mine ? words.notJoin : words.join}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
