import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { Choices } from "#app/ui/choices.tsx";
import type { Refusal } from "#app/ui/refused.ts";

/** Whether those who helped are asked at once, or staff look through their credits first. */
export function WhenToAsk({ refusal }: { refusal: Refusal }) {
  return (
    <Choices
      {...refusal.field("ask", "now")}
      legend={words.when}
      options={(["now", "later"] as const).map((value) => ({
        value,
        label: words.whens[value],
        hint: words.whenHints[value],
      }))}
    />
  );
}
