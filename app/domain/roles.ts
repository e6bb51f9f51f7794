/** What a signed-in person may be. A visitor is nobody's row; the clock is the site itself. */
export const roles = ["customer", "staff", "admin"] as const;
export type Role = (typeof roles)[number];

/** Whether somebody with this role works for the company. */
export function worksHere(role: Role): boolean {
  return role !== "customer";
}
