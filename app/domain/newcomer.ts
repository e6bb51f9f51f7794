import { limits } from "./limits.ts";
import type { RefusalCode } from "./refusal.ts";
import { type Role, worksHere } from "./roles.ts";

const dayMs = 86_400_000;

/** Whether an account is in its first day. Whoever works here is no newcomer, nor whoever had an idea heard already. */
export function isNewcomer({ role, joinedAt }: { role: Role; joinedAt: Date }, wasHeard: boolean, now: Date): boolean {
  return !worksHere(role) && !wasHeard && now.getTime() - joinedAt.getTime() < dayMs;
}

/** Why a newcomer's words can't be posted as they are; null when they can. Only what they add to the words that stood counts. */
export function tooMuchAtFirst(text: string, stood = ""): RefusalCode | null {
  if (linksIn(text) - linksIn(stood) > limits.newcomer.links) return "too-many-links-at-first";
  return wordsIn(text) - wordsIn(stood) > limits.newcomer.words ? "too-many-words-at-first" : null;
}

function linksIn(text: string): number {
  return text.match(/https?:\/\/|(?<!\/\/)\bwww\./gi)?.length ?? 0;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
