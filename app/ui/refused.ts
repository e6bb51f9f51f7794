import { faultWords } from "#app/copy/refusals.ts";
import type { Looked, Refused } from "#app/domain/refusal.ts";
import { useSite } from "#app/ui/site.ts";

/** The id of the notice that tells why a form was refused. */
export const refusalId = "refusal";

/**
 * What a form shows again after a refusal: the reason on top, the error of each field, and what was typed; also what was
 * typed before signing in. An empty error marks the field that the reason on top speaks of.
 */
export function useRefusal(answer: Refused | Looked | { done: true } | undefined) {
  const { kept } = useSite();
  const refused = answer && !answer.done ? answer : null;

  function error(field: string): string | null {
    const fault = refused?.faults[field];
    if (fault) return faultWords[fault];
    return refused?.field === field ? "" : null;
  }

  function value(field: string, otherwise = ""): string {
    return refused?.typed[field] ?? kept.fields[field] ?? otherwise;
  }

  return {
    code: refused?.code ?? null,
    reason: refused?.reason ?? null,
    value,
    /** What a field is given: its name, what was typed (or `otherwise`), and what is wrong with it. */
    field: (name: string, otherwise = "") => ({ name, value: value(name, otherwise), error: error(name) }),
  };
}
export type Refusal = ReturnType<typeof useRefusal>;
