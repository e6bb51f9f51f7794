import type { CreditRole } from "#app/domain/credit.ts";
import type { CreditView } from "#app/domain/views.ts";

const order: CreditRole[] = ["dreamer", "polisher", "tester", "maker", "champion"];

/** Credits by role, in the order in which a gem comes about; roles nobody has are left out. */
export function byRole(credits: CreditView[]): { role: CreditRole; credits: CreditView[] }[] {
  return order
    .map((role) => ({ role, credits: credits.filter((credit) => credit.role === role) }))
    .filter((group) => group.credits.length > 0);
}

/** Credits as a label tells them: who alone did several things is named once, where their first role stands. */
export function byPeople(credits: CreditView[]): { roles: CreditRole[]; credits: CreditView[] }[] {
  const rows: { roles: CreditRole[]; credits: CreditView[] }[] = [];
  for (const { role, credits: group } of byRole(credits)) {
    const same = rows.find((row) => isSamePerson(row.credits, group));
    if (same) same.roles.push(role);
    else rows.push({ roles: [role], credits: group });
  }
  return rows;
}

/** Two people may have one name, but only one has the handle; without one we do not know. */
function isSamePerson([a, ...more]: CreditView[], [b, ...others]: CreditView[]): boolean {
  return more.length === 0 && others.length === 0 && Boolean(a?.handle) && a?.handle === b?.handle;
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
