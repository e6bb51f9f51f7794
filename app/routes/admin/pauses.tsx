import { pauseSite } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { PauseFields } from "#app/ui/admin/pause-fields.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/pauses.ts";

export const handle = { calm: true };

export const loader = page("pause-site", async () => null);

export const action = act({ POST: pauseSite });

export default function Pauses({ actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = adminWords.pauses;
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.addTitle}
        words={words.words}
        action="/admin/pauses"
        back="/admin/promise?saved#pauses"
        send={words.add}
        refusal={refusal}
        cancel={{ href: "/admin/promise#pauses", label: copy.form.cancel }}
      >
        <PauseFields refusal={refusal} />
      </DeedPage>
    </div>
  );
}
