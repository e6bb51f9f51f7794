import { dayIn } from "#app/domain/calendar.ts";
import { inOrder, type Triage, type TriageRows, triageSorts, triageViews } from "#app/domain/triage.ts";
import { pilotCandidates } from "#db/pilot-candidates.ts";
import { draftedPilots, endedPilots, openPilots } from "#db/pilot-triage.ts";
import type { Reading } from "./page.ts";
import { oneOf, tagIn } from "./places.ts";

/** What an address of the triage asks for, and all rows of it in order; `moved` says that it names an older address of its tag. */
export async function triageIn(reading: Pick<Reading, "read" | "site" | "now" | "me" | "url">) {
  const query = reading.url.searchParams;
  const view = oneOf(triageViews, query.get("view")) ?? "candidates";
  const [usual] = triageSorts[view];
  const sort = oneOf(triageSorts[view], query.get("sort")) ?? usual;
  const { tag, moved } = await tagIn(reading.read, query);
  const shown: Triage = { view, sort, host: oneOf(["me"], query.get("host")), tag: tag?.slug ?? null };
  return { shown, tag, moved, table: await rowsOf(reading, shown, tag?.id ?? null) };
}

async function rowsOf(
  { read, site, now, me }: Pick<Reading, "read" | "site" | "now" | "me">,
  { view, sort, host }: Triage,
  tagId: string | null,
): Promise<TriageRows> {
  const of = { hostId: host && me, tagId };
  const today = dayIn(site.timeZone, now);
  if (view === "candidates") return { view, rows: inOrder(view, sort, await pilotCandidates(read, of)) };
  if (view === "drafts") return { view, rows: inOrder(view, sort, await draftedPilots(read, of, today)) };
  if (view === "running") return { view, rows: inOrder(view, sort, await openPilots(read, of, today)) };
  return { view, rows: inOrder(view, sort, await endedPilots(read, of)) };
}
