import { readNotifications } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { notificationsWords } from "#app/copy/pages/notifications.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/notifications.ts";

export const handle = { calm: true };

export const loader = page("read-notifications", async () => null);

export const action = act({ POST: readNotifications });

export default function ReadNotifications({ actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={notificationsWords.title}
      action="/you/notifications"
      send={notificationsWords.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you", label: copy.form.cancel }}
    />
  );
}
