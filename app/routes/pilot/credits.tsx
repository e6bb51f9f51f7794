import { EarlyLedger } from "#app/ui/ledger/early-ledger.tsx";
import { earlyLedger } from "#app/web/early-ledger.ts";
import { page } from "#app/web/page.ts";
import { pilotOr404 } from "#app/web/subjects.ts";
import { subjectOf } from "#db/credits.ts";
import type { Route } from "./+types/credits.ts";

export const handle = { calm: true };

export const loader = page("propose-credit", async ({ read, params }) => {
  const { pilot, about } = await pilotOr404(read, params, true);
  return { about, credits: await earlyLedger(read, subjectOf("pilot", pilot.id)) };
});

export default function PilotCredits({ loaderData }: Route.ComponentProps) {
  return <EarlyLedger {...loaderData} />;
}
