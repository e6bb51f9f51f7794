import { dayIn } from "./calendar.ts";
import { type CreditRole, creditRoles } from "./credit.ts";

/** How often somebody did what within a year, what they did most first. */
export type YearOfParts = { year: string; roles: { role: CreditRole; times: number }[] };

/** Parts by year and role, the newest year first. */
export function yearsOf(parts: { role: CreditRole; at: Date }[], timeZone: string): YearOfParts[] {
  const yearOf = ({ at }: { at: Date }) => dayIn(timeZone, at).slice(0, 4);
  const years = [...new Set(parts.map(yearOf))].sort().reverse();
  return years.map((year) => {
    const within = parts.filter((part) => yearOf(part) === year);
    const roles = creditRoles.map((role) => ({ role, times: within.filter((part) => part.role === role).length }));
    return { year, roles: roles.filter(({ times }) => times > 0).sort((one, other) => other.times - one.times) };
  });
}
