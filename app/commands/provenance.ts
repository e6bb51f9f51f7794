import { dayIn } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { type Provenance, provenances } from "#app/domain/provenance.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { addProvenance, lastProvenance } from "#db/provenances.ts";
import type { Site } from "#db/site.ts";
import { choice, maybeDay, maybeLine } from "./input.ts";

/** The fields by which staff say where an idea comes from. */
export const provenanceFields = {
  provenance: choice(provenances),
  knownSince: maybeDay,
  knownWhere: maybeLine(limits.line),
};

type Said = { provenance: Provenance; knownSince: string | null; knownWhere: string | null };

/** What was on our list was there since some day. */
export function faultsOfProvenance({
  provenance,
  knownSince,
}: Omit<Said, "provenance"> & { provenance: Provenance | null }): Record<string, FaultCode> {
  return provenance === "known" && !knownSince ? { knownSince: "required" } : {};
}

/** Adds where an idea comes from to what was said of it before; the same once more says nothing. */
export async function say(
  tx: Tx,
  { provenance: kind, knownSince, knownWhere }: Said,
  { idea, site, me, now }: { idea: Idea; site: Site; me: string; now: Date },
): Promise<Happening[]> {
  const known = kind === "known";
  // What came to our list after the idea was posted was new to us.
  if (known && knownSince && knownSince > dayIn(site.timeZone, idea.createdAt))
    throw new Refusal("known-later", "knownSince");
  const said = { kind, since: known ? knownSince : null, place: known ? knownWhere : null };
  const before = await lastProvenance(tx, idea.id);
  if (before && before.kind === said.kind && before.since === said.since && before.place === said.place) return [];
  const entry = (before?.entry ?? 0) + 1;
  if (!(await addProvenance(tx, { ideaId: idea.id, entry, ...said, saidBy: me, at: now })))
    throw new Refusal("provenance-said", "provenance");
  return [
    {
      kind: before ? "provenance-changed" : "provenance-said",
      subjects: [about("idea", idea.id)],
      data: { idea: idea.number, entry, as: kind },
    },
  ];
}
