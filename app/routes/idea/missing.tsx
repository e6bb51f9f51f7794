import { addGap } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { missingWords as words } from "#app/copy/pages/missing.ts";
import { limits } from "#app/domain/limits.ts";
import { may } from "#app/domain/permissions.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { hasSpoken } from "#db/comments.ts";
import type { Route } from "./+types/missing.ts";

export const handle = { calm: true };

export const loader = page("add-gap", async ({ read, actor, me, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const answer = may("add-gap", actor, { ...idea, spoken: await hasSpoken(read, idea.id, me) });
  if (answer !== true) refusedPage(answer, 403);
  return { number: idea.number, about };
});

export const action = act({ POST: addGap });

export default function Missing({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.addTitle}
      words={words.addWords}
      about={about}
      action={`/ideas/${number}/missing`}
      send={words.addSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field {...refusal.field("words")} label={words.label} required maxLength={limits.gap} />
    </DeedPage>
  );
}
