import { resumeReminders, stopReminders } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { isStaff } from "#app/domain/actor.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { seatOf } from "#db/seats.ts";
import type { Route } from "./+types/reminders.ts";

export const handle = { calm: true };

export const loader = page("stop-reminders", async ({ read, actor, me, params }) => {
  const { pilot, about } = await pilotOr404(read, params, isStaff(actor));
  const seat = await seatOf(read, pilot.id, me as string);
  if (seat?.state !== "seated") refusedPage("no-reminders", 403);
  return { number: pilot.number, about, off: seat.remindersOffAt !== null };
});

export const action = act({ POST: resumeReminders, DELETE: stopReminders });

export default function Reminders({ loaderData: { number, about, off }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.remindersTitle}
      words={off ? words.remindersOff : words.remindersOn}
      about={about}
      action={`/pilots/${number}/reminders`}
      method={off ? "POST" : "DELETE"}
      send={off ? words.remind : words.stopReminding}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
