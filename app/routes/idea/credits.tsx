import { EarlyLedger } from "#app/ui/ledger/early-ledger.tsx";
import { earlyLedger } from "#app/web/early-ledger.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { subjectOf } from "#db/credits.ts";
import type { Route } from "./+types/credits.ts";

export const handle = { calm: true };

export const loader = page("propose-credit", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { about, credits: await earlyLedger(read, subjectOf("idea", idea.id)) };
});

export default function IdeaCredits({ loaderData }: Route.ComponentProps) {
  return <EarlyLedger {...loaderData} />;
}
