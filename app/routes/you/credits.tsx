import { youWords } from "#app/copy/pages/you.ts";
import { waits } from "#app/domain/credit.ts";
import { CreditsDecided } from "#app/ui/you/credits-decided.tsx";
import { CreditsToDecide } from "#app/ui/you/credits-to-decide.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { page } from "#app/web/page.ts";
import { creditsOf } from "#db/credits.ts";
import type { Route } from "./+types/credits.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me }) => {
  const credits = await creditsOf(read, me as string);
  return {
    waiting: credits.filter(waits),
    decided: credits.filter((credit) => !waits(credit)),
  };
});

export default function Credits({ loaderData: { waiting, decided } }: Route.ComponentProps) {
  const { look } = youWords.credits;
  const filled = waiting.length + decided.length > 0;
  return (
    <OwnList of="credits" filled={filled} next={null} first={null} way={{ href: "/wall", label: look }}>
      {waiting.length > 0 && <CreditsToDecide credits={waiting} />}
      <CreditsDecided credits={decided} />
    </OwnList>
  );
}
