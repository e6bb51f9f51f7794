import { wakeIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { restWords as words } from "#app/copy/pages/rest.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { Wakes } from "#app/ui/idea/wakes.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import { openRest } from "#db/rests.ts";
import type { Route } from "./+types/wake.ts";

export const handle = { calm: true };

export const loader = page("wake-idea", async ({ read, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, rest: await openRest(read, idea.id), formId: idsAt(now)() };
});

export const action = act({ POST: wakeIdea });

export default function Wake({ loaderData: { number, about, rest, formId }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.wakeTitle}
      words={words.wakeWords}
      about={about}
      action={`/ideas/${number}/wake`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      {rest && <Wakes rest={rest} />}
      <Field {...refusal.field("body")} label={words.body} multiline rows={6} required maxLength={limits.comment} />
    </DeedPage>
  );
}
