import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deeds, isTakenBack, proposalsFor, waits, wordsOf } from "#app/domain/credit.ts";

const alone: Deeds = {
  dreamerId: "ann",
  merged: [],
  hostId: null,
  pilotHostIds: [],
  polishers: [],
  builders: [],
  testers: [],
  celebratedById: "sam",
};
const once = (...ids: string[]) => ids.map((personId) => ({ personId, times: 1 }));
const merged = (...ids: string[]) => ids.map((dreamerId, at) => ({ dreamerId, number: at + 7 }));
const spoken = (deeds: Partial<Deeds>) =>
  proposalsFor({ ...alone, ...deeds }).map(({ personId, role }) => `${personId}: ${role}`);
const known = (deeds: Partial<Deeds>, who: string) =>
  proposalsFor({ ...alone, ...deeds })
    .filter(({ personId }) => personId === who)
    .map(({ evidence }) => evidence);

test("an idea shipped without more ado is its dreamer's and its maker's", () => {
  expect(spoken({})).toEqual(["ann: dreamer", "sam: maker"]);
});

test("everybody is proposed for what they really did", () => {
  const testers = [
    { personId: "cleo", times: 3 },
    { personId: "ann", times: 0 },
  ];
  expect(spoken({ hostId: "sam", pilotHostIds: ["june"], builders: once("bo"), testers })).toEqual([
    "ann: dreamer",
    "bo: polisher",
    "cleo: tester",
    "ann: tester",
    "sam: champion",
    "june: maker",
  ]);
});

test("who built on their own dream is its dreamer, not its polisher", () => {
  expect(spoken({ builders: once("ann", "bo", "bo") })).toEqual(["ann: dreamer", "bo: polisher", "sam: maker"]);
});

test("a polish that was taken makes a polisher as a “yes, and” does, once", () => {
  expect(spoken({ polishers: once("cleo", "bo"), builders: once("bo") })).toEqual([
    "ann: dreamer",
    "cleo: polisher",
    "bo: polisher",
    "sam: maker",
  ]);
});

test("who dreamed up what was merged into it is its dreamer too, whatever else they did", () => {
  expect(spoken({ merged: merged("bo", "ann", "bo"), builders: once("bo", "cleo") })).toEqual([
    "ann: dreamer",
    "bo: dreamer",
    "cleo: polisher",
    "sam: maker",
  ]);
});

test("a proposal says what the rows knew, of all that was merged together, and nothing that never happened", () => {
  const polishers = [...once("bo"), { personId: "bo", times: 2 }];
  expect(known({ polishers, builders: once("bo", "cleo") }, "bo")).toEqual([{ polishes: 3, yesAnds: 1 }]);
  expect(known({ builders: once("cleo") }, "cleo")).toEqual([{ yesAnds: 1 }]);
  expect(known({ testers: [{ personId: "cleo", times: 5 }] }, "cleo")).toEqual([{ checkIns: 5 }]);
  expect(known({ testers: [{ personId: "cleo", times: 0 }] }, "cleo")).toEqual([{}]);
  expect(known({ merged: merged("bo", "ann", "bo") }, "bo")).toEqual([{ merged: [7, 9] }]);
  expect(known({}, "ann")).toEqual([{}]);
});

test("a proposal and a correction wait for a word, and nothing else does", () => {
  const states = ["proposed", "accepted", "declined", "withdrawn", "corrected"] as const;
  expect(states.filter((state) => waits({ state }))).toEqual(["proposed", "corrected"]);
});

test("staff took back what its own person did not", () => {
  expect(isTakenBack({ state: "withdrawn", saidBy: "sam", personId: "ann" })).toBe(true);
  expect(isTakenBack({ state: "withdrawn", saidBy: "ann", personId: "ann" })).toBe(false);
  expect(isTakenBack({ state: "declined", saidBy: "sam", personId: "ann" })).toBe(false);
});

test("what a person reads is the same however the engine keeps it, and another when anything of it changes", () => {
  const words = { what: "Sewed it", share: 20, evidence: { polishes: 2, yesAnds: 1 } };
  expect(wordsOf({ ...words, evidence: { yesAnds: 1, polishes: 2 } })).toEqual(wordsOf(words));
  for (const change of [{ what: "Cut it" }, { share: null }, { evidence: { polishes: 3, yesAnds: 1 } }])
    expect(wordsOf({ ...words, ...change })).not.toEqual(wordsOf(words));
});

test("nobody is proposed twice for the same, and nobody who did nothing", () => {
  const id = fc.constantFrom("ann", "bo", "cleo", "sam", "june");
  const done = fc.array(fc.record({ personId: id, times: fc.nat(3) }));
  const deeds = fc.record({
    dreamerId: id,
    merged: fc.array(fc.record({ dreamerId: id, number: fc.nat() })),
    hostId: fc.option(id),
    pilotHostIds: fc.array(id),
    polishers: done,
    builders: done,
    testers: done,
    celebratedById: id,
  });
  fc.assert(
    fc.property(deeds, (deeds) => {
      const proposals = proposalsFor(deeds).map(({ personId, role }) => `${personId}: ${role}`);
      expect(new Set(proposals).size).toBe(proposals.length);
      const did = new Set([
        deeds.dreamerId,
        ...deeds.merged.map(({ dreamerId }) => dreamerId),
        deeds.hostId,
        deeds.celebratedById,
        ...deeds.pilotHostIds,
        ...[...deeds.polishers, ...deeds.builders, ...deeds.testers].map(({ personId }) => personId),
      ]);
      for (const { personId } of proposalsFor(deeds)) expect(did).toContain(personId);
    }),
  );
});
