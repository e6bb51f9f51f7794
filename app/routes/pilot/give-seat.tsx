import { giveSeat } from "#app/commands/index.ts";
import { seatInAddress } from "#app/commands/seat.ts";
import { copy } from "#app/copy/en.ts";
import { seatWords as words } from "#app/copy/pages/seat.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/give-seat.ts";

export const handle = { calm: true };

export const loader = page("give-seat", async ({ read, actor, params }) => {
  const { person } = found(await seatInAddress(read, params, actor));
  const { pilot, about } = await pilotOr404(read, params, true);
  const here = `/pilots/${pilot.number}/seats`;
  return { here, about: { ...about, href: here }, name: person.name, handle: person.handle };
});

export const action = act({ POST: giveSeat });

export default function GiveSeat({ loaderData: { here, about, name, handle }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.giveTo(name)}
      words={words.giveWords}
      about={about}
      action={`${here}/${handle}/give`}
      send={words.give}
      refusal={refusal}
      cancel={{ href: here, label: copy.form.cancel }}
    />
  );
}
