import { addDays, dayIn } from "../../app/domain/calendar.ts";
import { shortCode } from "../ids.ts";
import { ideaViews, shareDays, shareLinks } from "../schema.ts";
import type { Dice } from "./dice.ts";
import type { Rows } from "./rows.ts";

/** A share link, and what has come of it. */
export type SeededLink = {
  code: string;
  personId: string;
  subject: string;
  createdAt: Date;
  signUps: number;
  ideas: number;
};

/** Somebody's own link to something. */
export function linkTo(subject: string, personId: string, createdAt: Date, dice: Dice): SeededLink {
  return { code: shortCode(dice.idAt(createdAt)), personId, subject, createdAt, signUps: 0, ideas: 0 };
}

/** A link is followed for a while, and seldom after that. */
export function follow(rows: Rows, { signUps, ideas, ...link }: SeededLink, now: Date, dice: Dice): void {
  const visits = new Map<string, number>();
  for (let n = dice.between(1, 8); n > 0; n--) {
    const day = dayBetween(link.createdAt, now, dice.random() ** 3);
    visits.set(day, (visits.get(day) ?? 0) + dice.between(1, 12));
  }
  const visitsCount = [...visits.values()].reduce((sum, n) => sum + n, 0);
  rows.add(shareLinks, { ...link, visitsCount, signUpsCount: signUps, ideasCount: ideas });
  for (const [day, n] of visits) rows.add(shareDays, { code: link.code, day, visits: n });
}

/** An idea is looked at in its first days, and four in ten are still looked at in these. */
export function look(rows: Rows, ideaId: string, createdAt: Date, now: Date, dice: Dice): void {
  const [first, today] = [dayIn("UTC", createdAt), dayIn("UTC", now)];
  const days = new Set([0, 1, 3].map((after) => addDays(first, after)));
  if (dice.percent(40)) for (let n = dice.between(1, 4); n > 0; n--) days.add(addDays(today, -dice.between(0, 29)));
  const most = dice.percent(2) ? 60 : 9;
  for (const day of days)
    if (day >= first && day <= today) rows.add(ideaViews, { ideaId, day, views: dice.between(1, most) });
}

function dayBetween(after: Date, before: Date, share: number): string {
  return dayIn("UTC", new Date(after.getTime() + share * (before.getTime() - after.getTime())));
}
