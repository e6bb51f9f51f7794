import { extendPilot } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { amountOf } from "#app/copy/measures.ts";
import { extendWords as words } from "#app/copy/pages/extend.ts";
import { openPilotWords } from "#app/copy/pages/open-pilot.ts";
import { addDays } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { bounds, capOf } from "#app/domain/pilot.ts";
import { Day } from "#app/ui/day.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/extend.ts";

export const handle = { calm: true };

export const loader = page("extend-pilot", async ({ read, params, url, typed }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const asked = typed.what ?? url.searchParams.get("what");
  const what = bounds.find((bound) => bound === asked) ?? "end";
  const { number, startsOn, endsOn, currency } = pilot;
  const cap = what === "end" ? null : capOf(pilot, what);
  return { number, about, what, startsOn, endsOn, currency, cap };
});

export const action = act({ POST: extendPilot });

export default function Extend({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, what, startsOn, endsOn, currency, cap } = loaderData;
  const refusal = useRefusal(actionData);
  const isFirst = what !== "end" && cap?.most === null;
  return (
    <DeedPage
      title={isFirst ? words.firstTitles[what] : words.titles[what]}
      words={what === "end" ? words.words.end : words.words.cap}
      about={about}
      action={`/pilots/${number}/extend`}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <input type="hidden" name="what" value={what} />
      {what === "end" || cap === null ? (
        <Field
          {...refusal.field("to")}
          label={words.day}
          hint={
            <>
              {words.dayHint} <Day at={endsOn} />.
            </>
          }
          type="date"
          min={addDays(endsOn, 1)}
          max={addDays(startsOn, limits.pilotDays)}
          required
        />
      ) : (
        <Field
          {...refusal.field("to")}
          label={words.most}
          hint={soFar(cap, (n) => amountOf(what, n, currency))}
          type="number"
          min={cap.most === null ? cap.spent : cap.most + 1}
          required
        />
      )}
      {isFirst && what === "money" && currency === null && (
        <Field
          {...refusal.field("currency")}
          label={openPilotWords.currency}
          hint={openPilotWords.currencyHint}
          required
          maxLength={3}
        />
      )}
      <Field
        {...refusal.field("reason")}
        label={words.reason}
        hint={isFirst ? words.firstReasonHint : words.reasonHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}

function soFar({ most, spent }: { most: number | null; spent: number }, amount: (n: number) => string): string {
  if (most !== null) return words.mostHint(amount(most));
  return spent > 0 ? words.noCapBut(amount(spent)) : words.noCap;
}
