import { changePromise } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { copy } from "#app/copy/en.ts";
import { adminWords } from "#app/copy/pages/admin.ts";
import { weekdayNames } from "#app/copy/weekdays.ts";
import { weekdays, weekdaysIn } from "#app/domain/calendar.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { AdminNav } from "#app/ui/admin/admin-nav.tsx";
import { HolidayFields } from "#app/ui/admin/holiday-fields.tsx";
import { HolidayList } from "#app/ui/admin/holiday-list.tsx";
import { PauseList } from "#app/ui/admin/pause-list.tsx";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { holidayList } from "#db/holidays.ts";
import { sitePauses } from "#db/pauses.ts";
import type { Route } from "./+types/promise.ts";

export const handle = { calm: true };

export const loader = page("change-promise", async ({ read, site }) => ({
  pauses: await sitePauses(read),
  days: String(site.answerDays),
  working: weekdaysIn(site.workingDays).join("\n"),
  edition: editionOf(textsOf(site, "promise")),
  holidays: await holidayList(read),
}));

export const action = act({ POST: changePromise });

export default function OurPromise({ loaderData, actionData }: Route.ComponentProps) {
  const { days, working, edition, holidays, pauses } = loaderData;
  const refusal = useRefusal(actionData);
  const { promise: words, holidays: holidayWords, pauses: pauseWords } = adminWords;
  const names = weekdaysIn(working).map((day) => weekdayNames[day]);
  return (
    <div className="admin">
      <AdminNav />
      <DeedPage
        title={words.title}
        words={words.words}
        action="/admin/promise"
        back="/admin/promise?saved"
        send={adminWords.send}
        refusal={refusal}
        cancel={{ href: "/admin", label: copy.form.cancel }}
      >
        <Edition
          {...{ refusal, edition }}
          now={[
            { field: "days", label: words.days, value: days },
            { field: "weekdays", label: words.weekdays, value: working, shown: names.join(", ") },
          ]}
        />
        <Field
          {...refusal.field("days", days)}
          label={words.days}
          type="number"
          required
          min={limits.answerDays.least}
          max={limits.answerDays.most}
        />
        <Choices
          {...refusal.field("weekdays")}
          value={refusal.reason ? refusal.value("weekdays") : working}
          several
          look="pills"
          legend={words.weekdays}
          options={weekdays.map((value) => ({ value, label: weekdayNames[value] }))}
        />
      </DeedPage>
      <section className="plain-list" id="holidays" aria-labelledby="holidays-title">
        <h2 id="holidays-title">{holidayWords.title}</h2>
        <p>{holidayWords.words}</p>
        <HolidayList holidays={holidays} />
        <DeedForm action="/admin/holidays" back="/admin/promise?saved#holidays" className="form beside">
          <HolidayFields refusal={useRefusal(undefined)} />
          <Button>{holidayWords.add}</Button>
        </DeedForm>
      </section>
      <section className="plain-list" id="pauses" aria-labelledby="pauses-title">
        <h2 id="pauses-title">{pauseWords.title}</h2>
        <p>{pauseWords.words}</p>
        <PauseList pauses={pauses} />
        <Button href="/admin/pauses">{pauseWords.addTitle}</Button>
      </section>
    </div>
  );
}
