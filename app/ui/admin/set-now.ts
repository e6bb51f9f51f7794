import { adminWords } from "#app/copy/pages/admin.ts";
import type { Refusal } from "#app/ui/refused.ts";

/** What a field's setting is now, where somebody else changed it while the form was filled in; else its usual hint. */
export function setNow(refusal: Refusal, field: string, now: string, hint?: string): string | undefined {
  const differs = refusal.code === "settings-changed" && refusal.value(field) !== now;
  return differs ? `${adminWords.setNow} ${now || "–"}` : hint;
}
