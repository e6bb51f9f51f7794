import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** Whether who has a seat in a pilot is reminded to say how it goes, and the way to change that. */
export function Reminders({ number, off }: { number: number; off: boolean }) {
  const { path } = useSite();
  return (
    <DeedForm action={`/pilots/${number}/reminders`} method={off ? "POST" : "DELETE"} back={path} className="reminders">
      <p>{off ? words.remindersOff : words.remindersOn}</p>
      <Button kind="quiet">{off ? words.remind : words.stopReminding}</Button>
    </DeedForm>
  );
}
