import { consents } from "./consent.ts";

export const creditRoles = ["dreamer", "polisher", "champion", "tester", "maker"] as const;
export type CreditRole = (typeof creditRoles)[number];

/** What the last entry of a credit says. A correction waits for its person's word, as a proposal does. */
export const creditStates = [...consents, "corrected"] as const;
export type CreditState = (typeof creditStates)[number];

/** What the rows knew of a credit when it was proposed: how often, or which ideas by their numbers. */
export type Evidence = {
  polishes?: number;
  yesAnds?: number;
  checkIns?: number;
  nominations?: number;
  merged?: number[];
};

/** What really happened around an idea, read from the rows. */
export type Deeds = {
  dreamerId: string;
  /** Who dreamed up what was merged into it. */
  mergedDreamerIds: string[];
  hostId: string | null;
  /** Who opened its pilots. */
  pilotHostIds: string[];
  /** Who built on it with a "yes, and". */
  builderIds: string[];
  /** Who held a seat in its pilots. */
  testerIds: string[];
  /** Who ships or celebrates it now. */
  celebratedById: string;
};

export type Proposal = { personId: string; role: CreditRole };

/** Under which name those are shown who want none. */
export const nameless = "a customer";

/** The credits that follow from what happened: at most one per person and role. */
export function proposalsFor(deeds: Deeds): Proposal[] {
  const makers = deeds.pilotHostIds.length > 0 ? deeds.pilotHostIds : [deeds.celebratedById];
  const dreamers = new Set([deeds.dreamerId, ...deeds.mergedDreamerIds]);
  const others = (ids: string[]) => [...new Set(ids)].filter((id) => !dreamers.has(id));
  return [
    ...[...dreamers].map((personId): Proposal => ({ personId, role: "dreamer" })),
    ...others(deeds.builderIds).map((personId): Proposal => ({ personId, role: "polisher" })),
    ...[...new Set(deeds.testerIds)].map((personId): Proposal => ({ personId, role: "tester" })),
    ...(deeds.hostId ? [{ personId: deeds.hostId, role: "champion" } as const] : []),
    ...[...new Set(makers)].map((personId): Proposal => ({ personId, role: "maker" })),
  ];
}
