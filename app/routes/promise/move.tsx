import { movePromise } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { promisesWords as words } from "#app/copy/pages/promises.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { promiseOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/move.ts";

export const handle = { calm: true };

export const loader = page("move-promise", async ({ read, site, params, now }) => {
  const { promise, about } = await promiseOr404(read, params);
  return { id: promise.id, about, said: promise.words, dueOn: promise.dueOn, today: dayIn(site.timeZone, now) };
});

export const action = act({ POST: movePromise });

export default function MovePromise({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about, said, dueOn, today } = loaderData;
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.moveTitle}
      words={words.moveWords}
      about={about}
      quoted={said}
      action={`/promises/${id}/move`}
      send={words.moveSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...refusal.field("dueOn", dueOn)} label={words.newDay} type="date" min={today} required />
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={words.reasonHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
