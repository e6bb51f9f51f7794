import { limits } from "./limits.ts";
import type { RefusalCode } from "./refusal.ts";
import { type Role, worksHere } from "./roles.ts";

const dayMs = 86_400_000;

/** Whether an account is in its first day. Whoever works here is no newcomer, nor whoever had an idea heard already. */
export function isNewcomer({ role, joinedAt }: { role: Role; joinedAt: Date }, wasHeard: boolean, now: Date): boolean {
  return !worksHere(role) && !wasHeard && now.getTime() - joinedAt.getTime() < dayMs;
}

/** Why a newcomer's words can't be posted as they are; null when they can. */
export function tooMuchAtFirst(text: string): RefusalCode | null {
  const links = text.match(/https?:\/\/|(?<!\/\/)\bwww\./gi)?.length ?? 0;
  if (links > limits.newcomer.links) return "too-many-links-at-first";
  const words = text.split(/\s+/).filter(Boolean).length;
  return words > limits.newcomer.words ? "too-many-words-at-first" : null;
}
