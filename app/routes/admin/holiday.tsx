import { removeHoliday } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { holidayOn } from "#db/holidays.ts";
import type { Route } from "./+types/holiday.ts";

export const handle = { calm: true };

export const loader = page("remove-holiday", async ({ read, params }) =>
  found(await holidayOn(read, params.day ?? "")),
);

export const action = act({ DELETE: removeHoliday });

export default function Holiday({ loaderData: { day, name }, actionData }: Route.ComponentProps) {
  const words = adminWords.holidays;
  return (
    <div className="admin">
      <AdminNav within="/admin/promise" />
      <DeedPage
        title={words.removeTitle}
        words={words.removeWords}
        action={`/admin/holidays/${day}`}
        back="/admin/promise?saved#holidays"
        method="DELETE"
        send={words.remove}
        refusal={useRefusal(actionData)}
        cancel={{ href: "/admin/promise#holidays", label: copy.form.cancel }}
      >
        <p>
          <b>
            <Day at={day} />
          </b>{" "}
          <span dir="auto">{name}</span>
        </p>
      </DeedPage>
    </div>
  );
}
