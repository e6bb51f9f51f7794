import { openRecruiting } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { missingFrom } from "#app/domain/pilot-readiness.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Missing } from "#app/ui/pilot/missing.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { draftedAs } from "#db/pilot-drafts.ts";
import type { Route } from "./+types/open.ts";

export const handle = { calm: true };

export const loader = page("open-recruiting", async ({ read, site, params, now }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const missing = missingFrom(await draftedAs(read, pilot), dayIn(site.timeZone, now));
  return { number: pilot.number, about, missing };
});

export const action = act({ POST: openRecruiting });

export default function Open({ loaderData: { number, about, missing }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.openTitle}
      words={words.openWords}
      about={about}
      action={`/pilots/${number}/open`}
      send={words.open}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Missing lacks={missing} />
    </DeedPage>
  );
}
