import { youWords } from "#app/copy/pages/you.ts";
import { waits } from "#app/domain/credit.ts";
import { CreditsDecided } from "#app/ui/you/credits-decided.tsx";
import { CreditsToDecide } from "#app/ui/you/credits-to-decide.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { QuotesDecided } from "#app/ui/you/quotes-decided.tsx";
import { QuotesToDecide } from "#app/ui/you/quotes-to-decide.tsx";
import { page } from "#app/web/page.ts";
import { creditsOf } from "#db/credits.ts";
import { handleToOpen } from "#db/people.ts";
import { quotesOf } from "#db/quotes.ts";
import type { Route } from "./+types/credits.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me }) => {
  const id = me as string;
  const [credits, quotes, handle] = await Promise.all([
    creditsOf(read, id),
    quotesOf(read, id),
    handleToOpen(read, id),
  ]);
  return {
    handle,
    quotes,
    waiting: credits.filter(waits),
    decided: credits.filter((credit) => !waits(credit)),
  };
});

export default function Credits({ loaderData: { quotes, waiting, decided, handle } }: Route.ComponentProps) {
  const { look } = youWords.credits;
  const filled = quotes.length + waiting.length + decided.length > 0;
  return (
    <OwnList of="credits" filled={filled} next={null} first={null} way={{ href: "/wall", label: look }}>
      <QuotesToDecide quotes={quotes.filter(({ state }) => state === "proposed")} />
      {waiting.length > 0 && <CreditsToDecide credits={waiting} handle={handle} />}
      <CreditsDecided credits={decided} />
      <QuotesDecided quotes={quotes.filter(({ state }) => state !== "proposed")} />
    </OwnList>
  );
}
