import { type Role, worksHere } from "./roles.ts";

/** Who does something: a visitor, a signed-in person, or the site's own clock. */
export type Actor = { kind: "visitor" } | PersonActor | { kind: "clock" };
/** Whoever is `blocked` reads, and takes back; `domain/permissions.ts` says what else they may. */
export type PersonActor = { kind: "person"; id: string; role: Role; blocked?: boolean };

export const visitor: Actor = { kind: "visitor" };
export const clock: Actor = { kind: "clock" };

export function isStaff(actor: Actor): boolean {
  return actor.kind === "person" && worksHere(actor.role);
}

export function isBlocked(actor: Actor): boolean {
  return actor.kind === "person" && actor.blocked === true;
}

/** The person's id, or null for visitors and the clock. */
export function idOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.id : null;
}
