import { joinIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { ideaNewWords } from "#app/copy/pages/idea-new.ts";
import { similarWords as words } from "#app/copy/pages/similar.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { idsAt } from "#db/ids.ts";
import type { Route } from "./+types/join.ts";

export const handle = { calm: true };

export const loader = page("join-idea", async ({ read, params, now }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, formId: idsAt(now)() };
});

export const action = act({ POST: joinIdea });

export default function Join({ loaderData: { number, about, formId }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.joinTitle}
      words={words.joinWords}
      about={about}
      action={`/ideas/${number}/join`}
      send={words.joinSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="id" value={refusal.value("id", formId)} />
      <Field {...refusal.field("title")} label={ideaNewWords.idea} maxLength={limits.title} />
      <Field {...refusal.field("body")} label={ideaNewWords.body} multiline rows={6} maxLength={limits.joining} />
    </DeedPage>
  );
}
