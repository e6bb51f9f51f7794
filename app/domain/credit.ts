import { consents } from "./consent.ts";

export const creditRoles = ["dreamer", "polisher", "champion", "tester", "maker"] as const;
export type CreditRole = (typeof creditRoles)[number];

/** What the last entry of a credit says. A correction waits for its person's word, as a proposal does. */
export const creditStates = [...consents, "corrected"] as const;
export type CreditState = (typeof creditStates)[number];

/** The states in which a credit waits for its person's word. */
export const waitingStates = ["proposed", "corrected"] as const satisfies CreditState[];

/** Whether a credit waits for its person's word. */
export function waits({ state }: { state: CreditState }): boolean {
  return (waitingStates as readonly CreditState[]).includes(state);
}

/** Whether staff took a credit back: its person can say nothing more to it, until it is proposed in other words. */
export function isTakenBack(credit: { state: CreditState; saidBy: string | null; personId: string }): boolean {
  return credit.state === "withdrawn" && credit.saidBy !== credit.personId;
}

/** What the rows knew of a credit when it was proposed: how often, or which ideas by their numbers. */
export type Evidence = {
  polishes?: number;
  yesAnds?: number;
  checkIns?: number;
  nominations?: number;
  merged?: number[];
};

/** All that a person reads before they decide about a credit, as texts whose mark their form carries. */
export function wordsOf(credit: { what: string; share: number | null; evidence: Evidence | null }): string[] {
  const { polishes, yesAnds, checkIns, nominations, merged } = credit.evidence ?? {};
  return [credit.what, JSON.stringify([credit.share, polishes, yesAnds, checkIns, nominations, merged])];
}

/** Something a person did, and how often. */
export type Done = { personId: string; times: number };

/** What really happened around an idea, read from the rows. */
export type Deeds = {
  dreamerId: string;
  /** What was merged into it, and who dreamed that up. */
  merged: { number: number; dreamerId: string }[];
  hostId: string | null;
  /** Who opened its pilots. */
  pilotHostIds: string[];
  /** Whose polishes were taken. */
  polishers: Done[];
  /** Who built on it with a "yes, and". */
  builders: Done[];
  /** Who held a seat in its pilots, and how often they checked in. */
  testers: Done[];
  /** Who ships or celebrates it now. */
  celebratedById: string;
};

export type Proposal = { personId: string; role: CreditRole; evidence: Evidence };

/** Under which name those are shown who want none. */
export const nameless = "a customer";

/** The credits that follow from what happened, with what is known of each: at most one per person and role. */
export function proposalsFor(deeds: Deeds): Proposal[] {
  const makers = deeds.pilotHostIds.length > 0 ? deeds.pilotHostIds : [deeds.celebratedById];
  const dreamers = new Set([deeds.dreamerId, ...deeds.merged.map(({ dreamerId }) => dreamerId)]);
  const polishes = timesOf(deeds.polishers);
  const yesAnds = timesOf(deeds.builders);
  const checkIns = timesOf(deeds.testers);
  const polishers = new Set([...polishes.keys(), ...yesAnds.keys()]);
  const mergedOf = (id: string) => deeds.merged.flatMap(({ number, dreamerId }) => (dreamerId === id ? [number] : []));
  const proposal = (personId: string, role: CreditRole, evidence: Evidence = {}): Proposal => ({
    ...{ personId, role },
    evidence: known(evidence),
  });
  return [
    ...[...dreamers].map((id) => proposal(id, "dreamer", { merged: mergedOf(id) })),
    ...[...polishers]
      .filter((id) => !dreamers.has(id))
      .map((id) => proposal(id, "polisher", { polishes: polishes.get(id), yesAnds: yesAnds.get(id) })),
    ...[...checkIns].map(([id, times]) => proposal(id, "tester", { checkIns: times })),
    ...(deeds.hostId ? [proposal(deeds.hostId, "champion")] : []),
    ...[...new Set(makers)].map((id) => proposal(id, "maker")),
  ];
}

/** How often each person did something, in the order in which they come. */
function timesOf(done: Done[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of done) times.set(one.personId, (times.get(one.personId) ?? 0) + one.times);
  return times;
}

/** What there is of it: nothing is told of what never happened. */
function known(evidence: Evidence): Evidence {
  const there = Object.entries(evidence).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return Object.fromEntries(there);
}
