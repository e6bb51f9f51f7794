import { recordSpending } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { extendWords } from "#app/copy/pages/extend.ts";
import { spendingsWords as words } from "#app/copy/pages/spendings.ts";
import { limits } from "#app/domain/limits.ts";
import { caps } from "#app/domain/pilot.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { Costs } from "#app/ui/pilot/costs.tsx";
import { FirstCaps } from "#app/ui/pilot/first-caps.tsx";
import { Spendings } from "#app/ui/pilot/spendings.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { costingOf, spendingsOf } from "#db/spendings.ts";
import type { Route } from "./+types/spendings.ts";

export const handle = { calm: true };

export const loader = page("record-spending", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  const costing = found(await costingOf(read, pilot.id));
  const isOpen = pilot.state === "recruiting" || pilot.state === "running";
  return { number: pilot.number, about, costing, isOpen, spendings: await spendingsOf(read, pilot.id) };
});

export const action = act({ POST: recordSpending });

export default function PilotSpendings({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, costing, isOpen, spendings } = loaderData;
  const refusal = useRefusal(actionData);
  const at = `/pilots/${number}`;
  const passed = refusal.code === "cap-passed" && caps.find((what) => refusal.field(what).error !== null);
  return (
    <>
      <DeedPage
        title={words.title}
        words={words.words}
        about={about}
        action={`${at}/spendings`}
        send={words.send}
        refusal={refusal}
        beside={passed && <Button href={`${at}/extend?what=${passed}`}>{extendWords.titles[passed]}</Button>}
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <Costs pilot={costing} />
        {isOpen && <FirstCaps number={number} pilot={costing} />}
        <input type="hidden" name="seen" value={spendings[0]?.entry ?? 0} />
        <Field {...refusal.field("words")} label={words.what} hint={words.whatHint} required maxLength={limits.line} />
        <Field
          {...refusal.field("money")}
          label={words.money}
          hint={words.moneyHint(costing.currency)}
          type="number"
          min={-costing.spentMoney}
        />
        <Field
          {...refusal.field("days")}
          label={words.days}
          hint={words.daysHint}
          type="number"
          min={-costing.spentDays}
        />
        <Field {...refusal.field("people")} label={words.people} hint={words.peopleHint} type="number" min={0} />
      </DeedPage>
      <Spendings spendings={spendings} currency={costing.currency} />
    </>
  );
}
