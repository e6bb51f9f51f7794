import type { CreditRole, CreditView } from "#app/domain/views.ts";

const order: CreditRole[] = ["dreamer", "polisher", "tester", "maker", "champion"];

/** Credits by role, in the order in which a gem comes about; roles nobody has are left out. */
export function byRole(credits: CreditView[]): { role: CreditRole; credits: CreditView[] }[] {
  return order
    .map((role) => ({ role, credits: credits.filter((credit) => credit.role === role) }))
    .filter((group) => group.credits.length > 0);
}

/** Up to three names, or two and how many more; equal names ("a customer") are said once and counted. */
export function namesOf(credits: CreditView[]): { names: string[]; more: number } {
  const different = [...new Set(credits.map(({ name }) => name))];
  const names = different.length === credits.length && different.length <= 3 ? different : different.slice(0, 2);
  return { names, more: credits.length - names.length };
}

/** A sentence may begin with "a customer". */
export function capital(name: string): string {
  return name.startsWith("a ") ? `A ${name.slice(2)}` : name;
}
