import { keepPromise } from "#app/commands/index.ts";
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
import type { Route } from "./+types/keep.ts";

export const handle = { calm: true };

export const loader = page("keep-promise", async ({ read, site, params, now }) => {
  const { promise, about } = await promiseOr404(read, params);
  return { id: promise.id, about, said: promise.words, late: promise.dueOn < dayIn(site.timeZone, now) };
});

export const action = act({ POST: keepPromise });

export default function KeepPromise({ loaderData: { id, about, said, late }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.keepTitle}
      words={late ? words.keepLate : words.keepWords}
      about={about}
      quoted={said}
      action={`/promises/${id}/keep`}
      send={words.keepSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...refusal.field("words")} label={words.how} hint={words.howHint} maxLength={limits.line} />
    </DeedPage>
  );
}
