import { makePilotPromise } from "#app/commands/index.ts";
import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { PromiseForm } from "#app/ui/promise/promise-form.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/pilot.ts";

export const handle = { calm: true };

export const loader = page("make-pilot-promise", async ({ read, site, params, now }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { number: pilot.number, about, formId: idsAt(now)(), today: dayIn(site.timeZone, now) };
});

export const action = act({ POST: makePilotPromise });

export default function PromiseToPilot({ loaderData: { number, ...form }, actionData }: Route.ComponentProps) {
  return (
    <PromiseForm
      {...form}
      words={words.pilotWords}
      action={`/pilots/${number}/promises`}
      refusal={useRefusal(actionData)}
    />
  );
}
