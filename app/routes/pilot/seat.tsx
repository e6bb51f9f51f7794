import { askForSeat, leaveSeat } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { seatWords } from "#app/copy/pages/seat.ts";
import { isStaff } from "#app/domain/actor.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { ownSeat } from "#db/seats.ts";
import type { Route } from "./+types/seat.ts";

export const handle = { calm: true };

export const loader = page("ask-for-seat", async ({ read, actor, me, params }) => {
  const { pilot, about } = await pilotOr404(read, params, isStaff(actor));
  const seat = await ownSeat(read, pilot.id, me);
  return { number: pilot.number, about, has: seat?.state === "seated" || seat?.state === "waitlisted" };
});

export const action = act({ POST: askForSeat, DELETE: leaveSeat });

export default function Seat({ loaderData: { number, about, has }, actionData }: Route.ComponentProps) {
  const words = seatWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/pilots/${number}/seat`}
      method={has ? "DELETE" : "POST"}
      send={has ? words.leave : words.take}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
