import { tellWhatWeHeard } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/heard.ts";

export const handle = { calm: true };

export const loader = page("tell-what-we-heard", async ({ read, actor, params }) => {
  const { question, about } = await questionOr404(read, params, actor);
  return { number: question.number, heard: question.heard ?? "", about };
});

export const action = act({ POST: tellWhatWeHeard });

export default function Heard({ loaderData: { number, heard, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = questionWords;
  return (
    <DeedPage
      title={words.heardTitle}
      words={words.heardWords}
      about={about}
      action={`/questions/${number}/heard`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("heard", heard)}
        label={words.heardLabel}
        multiline
        rows={9}
        required
        maxLength={limits.story}
      />
    </DeedPage>
  );
}
