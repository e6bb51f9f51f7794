import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deeds, proposalsFor } from "#app/domain/credit.ts";

const alone: Deeds = {
  dreamerId: "ann",
  mergedDreamerIds: [],
  hostId: null,
  pilotHostIds: [],
  builderIds: [],
  testerIds: [],
  celebratedById: "sam",
};
const spoken = (deeds: Partial<Deeds>) =>
  proposalsFor({ ...alone, ...deeds }).map(({ personId, role }) => `${personId}: ${role}`);

test("an idea shipped without more ado is its dreamer's and its maker's", () => {
  expect(spoken({})).toEqual(["ann: dreamer", "sam: maker"]);
});

test("everybody is proposed for what they really did", () => {
  expect(spoken({ hostId: "sam", pilotHostIds: ["june"], builderIds: ["bo"], testerIds: ["cleo", "ann"] })).toEqual([
    "ann: dreamer",
    "bo: polisher",
    "cleo: tester",
    "ann: tester",
    "sam: champion",
    "june: maker",
  ]);
});

test("who built on their own dream is its dreamer, not its polisher", () => {
  expect(spoken({ builderIds: ["ann", "bo", "bo"] })).toEqual(["ann: dreamer", "bo: polisher", "sam: maker"]);
});

test("who dreamed up what was merged into it is its dreamer too, whatever else they did", () => {
  expect(spoken({ mergedDreamerIds: ["bo", "ann", "bo"], builderIds: ["bo", "cleo"] })).toEqual([
    "ann: dreamer",
    "bo: dreamer",
    "cleo: polisher",
    "sam: maker",
  ]);
});

test("nobody is proposed twice for the same, and nobody who did nothing", () => {
  const id = fc.constantFrom("ann", "bo", "cleo", "sam", "june");
  const deeds = fc.record({
    dreamerId: id,
    mergedDreamerIds: fc.array(id),
    hostId: fc.option(id),
    pilotHostIds: fc.array(id),
    builderIds: fc.array(id),
    testerIds: fc.array(id),
    celebratedById: id,
  });
  fc.assert(
    fc.property(deeds, (deeds) => {
      const proposals = proposalsFor(deeds).map(({ personId, role }) => `${personId}: ${role}`);
      expect(new Set(proposals).size).toBe(proposals.length);
      const did = new Set([
        deeds.dreamerId,
        ...deeds.mergedDreamerIds,
        deeds.hostId,
        deeds.celebratedById,
        ...deeds.pilotHostIds,
        ...deeds.builderIds,
        ...deeds.testerIds,
      ]);
      for (const { personId } of proposalsFor(deeds)) expect(did).toContain(personId);
    }),
  );
});
