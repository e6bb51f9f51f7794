import { declinePolish } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { polishToDecide } from "#app/web/subjects.ts";
import type { Route } from "./+types/decline.ts";

export const handle = { calm: true };

export const loader = page("decline-polish", async (reading) => {
  const { polish, about } = await polishToDecide(reading, "decline-polish");
  return { id: polish.id, why: polish.why, about };
});

export const action = act({ POST: declinePolish });

export default function Decline({ loaderData: { id, why, about }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.declineTitle}
      words={words.declineWords}
      about={about}
      quoted={why}
      action={`/polishes/${id}/decline`}
      send={words.decline}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("said")}
        label={words.declineSaid}
        hint={words.declineHint}
        multiline
        rows={3}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
