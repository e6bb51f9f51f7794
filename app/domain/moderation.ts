import { type Actor, idOf, isStaff } from "./actor.ts";
import { type Role, worksHere } from "./roles.ts";

/** Why others do not see what somebody brought. */
export const unseenBecause = ["held", "hidden"] as const;
export type Unseen = (typeof unseenBecause)[number];

/** Whose words wait until staff have looked at them, before everybody sees them: nobody's, first-timers', all customers'. */
export const holdings = ["nobody", "first-timers", "everybody"] as const;
export type Holding = (typeof holdings)[number];

/**
 * Whether what somebody brings waits for a look. A first-timer is a customer of whom nothing stands before everybody: no
 * idea, no comment, no polish. Whoever works here never waits.
 */
export function isHeld(holding: Holding, { role, published }: { role: Role; published: boolean }): boolean {
  if (worksHere(role) || holding === "nobody") return false;
  return holding === "everybody" || !published;
}

/** What is done about what somebody brought, or to whoever brought it; each time is a row of its own. */
export const moderationDeeds = ["hide", "restore", "dismiss", "block", "unblock"] as const;
export type ModerationDeed = (typeof moderationDeeds)[number];
/** Those that are done to a person, and not to words of theirs. */
export type BlockDeed = Extract<ModerationDeed, "block" | "unblock">;

/** Why customers report something, and what became of a report. */
export const reportKinds = ["spam", "hurtful", "private", "other"] as const;
export type ReportKind = (typeof reportKinds)[number];
export const reportStates = ["open", "hidden", "stays", "taken-back"] as const;

/** Whether somebody may see a thing: one that is unseen is for its author and the staff alone. */
export function isSeenBy(actor: Actor, { unseen, byId }: { unseen: Unseen | null; byId: string }): boolean {
  return unseen === null || isStaff(actor) || idOf(actor) === byId;
}
