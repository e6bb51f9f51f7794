import { closeQuestion } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { questionWords } from "#app/copy/pages/question.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/close.ts";

export const handle = { calm: true };

export const loader = page("close-question", async ({ read, actor, params }) => {
  const { question, about } = await questionOr404(read, params, actor);
  return { number: question.number, about };
});

export const action = act({ POST: closeQuestion });

export default function CloseQuestion({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={questionWords.closeTitle}
      words={questionWords.closeWords}
      about={about}
      action={`/questions/${number}/close`}
      send={questionWords.close}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
