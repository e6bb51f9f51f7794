import { addHoliday } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { HolidayFields } from "#app/ui/admin/holiday-fields.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import type { Route } from "./+types/holidays.ts";

export const handle = { calm: true };

export const loader = page("add-holiday", async () => null);

export const action = act({ POST: addHoliday });

export default function Holidays({ actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const words = adminWords.holidays;
  return (
    <div className="admin">
      <AdminNav within="/admin/promise" />
      <DeedPage
        title={words.addTitle}
        words={words.words}
        action="/admin/holidays"
        back="/admin/promise?saved#holidays"
        send={words.add}
        refusal={refusal}
        cancel={{ href: "/admin/promise#holidays", label: copy.form.cancel }}
      >
        <HolidayFields refusal={refusal} />
      </DeedPage>
    </div>
  );
}
