import { draftPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { openPilotWords as words } from "#app/copy/pages/open-pilot.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { FirstFields } from "#app/ui/pilot/shape-fields.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/draft-pilot.ts";

export const handle = { calm: true };

export const loader = page("draft-pilot", async ({ read, site, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  const today = dayIn(site.timeZone, now);
  return { number: idea.number, about, formId: idsAt(now)(), from: addDays(today, 7), to: addDays(today, 21) };
});

export const action = act({ POST: draftPilot });

export default function DraftPilot({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, formId, from, to } = loaderData;
  const refusal = useRefusal(actionData);
  const at = `/ideas/${number}/pilots`;
  return (
    <DeedPage
      title={words.draftTitle}
      words={words.draftWords}
      about={about}
      action={`${at}/draft`}
      send={words.draft}
      refusal={refusal}
      beside={<Button action={`${at}/new`}>{words.send}</Button>}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <FirstFields refusal={refusal} said={{ ...words.scaffold, places: "12", from, to }} />
    </DeedPage>
  );
}
