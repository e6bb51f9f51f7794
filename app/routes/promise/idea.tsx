import { makePromise } from "#app/commands/index.ts";
import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { PromiseForm } from "#app/ui/promise/promise-form.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/idea.ts";

export const handle = { calm: true };

export const loader = page("make-promise", async ({ read, site, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, formId: idsAt(now)(), today: dayIn(site.timeZone, now) };
});

export const action = act({ POST: makePromise });

export default function PromiseToIdea({ loaderData: { number, ...form }, actionData }: Route.ComponentProps) {
  return (
    <PromiseForm {...form} words={words.words} action={`/ideas/${number}/promises`} refusal={useRefusal(actionData)} />
  );
}
