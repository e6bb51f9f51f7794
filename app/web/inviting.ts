import { editionOfLetters } from "#app/commands/invitation.ts";
import { daysBefore, holdsStrange, invitedToIn, inviteRules, quietDays } from "#app/domain/invitation.ts";
import { limits } from "#app/domain/limits.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import { tidy } from "#app/domain/text.ts";
import type { InvitedToView } from "#app/domain/views.ts";
import { knownAttributes } from "#db/attributes.ts";
import { companyById } from "#db/companies.ts";
import { invitedTo } from "#db/invited-to.ts";
import type { Picking } from "#db/invitees.ts";
import { type Letter, lettersTo } from "#db/letters.ts";
import { tagBySlug } from "#db/tags.ts";
import type { Reading } from "./page.ts";
import { idAt } from "./places.ts";

type Asking = Pick<Reading, "read" | "url" | "typed" | "now">;

/** What people are to be invited to, and by which rules they are found: as the form that was refused says, or the address. */
export async function invitingIn({ read, url, typed, now }: Asking) {
  const one = (name: string) => (isTyped(typed) ? typed[name] : url.searchParams.get(name)) ?? "";
  const all = (name: string) => (isTyped(typed) ? one(name).split("\n") : url.searchParams.getAll(name));
  const asked = invitedToIn(one("to"));
  const of = idAt(one("company"));
  const [thing, tag, company, attributes] = await Promise.all([
    asked && invitedTo(read, asked),
    tagBySlug(read, one("tag")),
    of ? companyById(read, of) : null,
    knownAttributes(read),
  ]);
  const rules = inviteRules.filter((rule) => all("rule").includes(rule));
  const days = daysIn(one("days"));
  const attribute = attributes.find((known) => attributeOut(known) === one("attribute")) ?? null;
  const picking: Picking = {
    tagId: tag?.id ?? null,
    quietSince: rules.includes("quiet") ? daysBefore(now, days) : null,
    tested: rules.includes("tested"),
    answered: rules.includes("answered"),
    companyId: company?.id ?? null,
    attribute,
    never: rules.includes("never"),
  };
  return {
    to: thing?.open ? one("to") : "",
    thing: thing?.open ? thing : null,
    /** Something was asked for that nobody can be invited to now. */
    closed: one("to") !== "" && !thing?.open,
    said: {
      ...{ tag: tag?.slug ?? "", company: company?.id ?? "", rules, days },
      attribute: attribute ? attributeOut(attribute) : "",
    },
    attributes,
    picking,
    picked: Boolean(tag || company || attribute) || rules.length > 0,
  };
}

/** What each of those who were ticked will read, with the mark of it; null while nothing can be looked at. */
export async function lettersIn({ read, typed }: Asking, to: string, thing: InvitedToView, tagId: string | null) {
  const ids = (typed.person ?? "").split("\n").flatMap((id) => idAt(id) ?? []);
  const text = tidy(typed.text ?? "");
  if (!thing || !text.trim() || holdsStrange(text) || ids.length === 0 || ids.length > limits.invitees) return null;
  const letters: Letter[] = await lettersTo(read, ids, text, tagId);
  return { letters, looked: editionOfLetters(to, letters) };
}

function daysIn(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : quietDays;
  return Math.min(limits.quietDays.most, Math.max(limits.quietDays.least, days));
}

function isTyped(typed: Record<string, string>): boolean {
  return Object.keys(typed).length > 0;
}
