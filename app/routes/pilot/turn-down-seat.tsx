import { turnDownSeat } from "#app/commands/index.ts";
import { seatInAddress } from "#app/commands/seat.ts";
import { copy } from "#app/copy/en.ts";
import { seatWords as words } from "#app/copy/pages/seat.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/turn-down-seat.ts";

export const handle = { calm: true };

export const loader = page("turn-down-seat", async ({ read, actor, params }) => {
  const { person } = found(await seatInAddress(read, params, actor));
  const { pilot, about } = await pilotOr404(read, params, true);
  const here = `/pilots/${pilot.number}/seats`;
  return { here, about: { ...about, href: here }, name: person.name, handle: person.handle };
});

export const action = act({ POST: turnDownSeat });

export default function TurnDownSeat({ loaderData: { here, about, name, handle }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.turnDownOf(name)}
      words={words.turnDownWords}
      about={about}
      action={`${here}/${handle}/turn-down`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: here, label: copy.form.cancel }}
    >
      <Field
        {...refusal.field("said")}
        label={words.said}
        hint={words.saidHint}
        multiline
        rows={4}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
