import { dayIn } from "#app/domain/calendar.ts";
import { rangeAsked } from "#app/domain/dashboard.ts";
import type { Reading } from "./page.ts";

/** What an address of the dashboard asks for: as it was typed, and the weeks that means or what is wrong with it. */
export function dashboardIn({ site, now, url }: Pick<Reading, "site" | "now" | "url">) {
  const said = (name: string) => (url.searchParams.get(name) ?? "").slice(0, 40).toWellFormed().trim();
  const typed = { from: said("from"), to: said("to") };
  const today = dayIn(site.timeZone, now);
  return { typed, today, asked: rangeAsked(typed, today) };
}
