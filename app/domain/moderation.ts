import { type Actor, idOf, isStaff } from "./actor.ts";

/** Why others do not see what somebody brought. */
export const unseenBecause = ["held", "hidden"] as const;
export type Unseen = (typeof unseenBecause)[number];

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
