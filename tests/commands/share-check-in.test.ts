import { expect, test } from "vitest";
import { checkIn, concludePilot, leaveSeat, shareCheckIn, unshareCheckIn } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { checkInsOf, goingOf } from "#db/check-ins.ts";
import { checkIns } from "#db/schema.ts";
import { happened, refused, toldBy } from "./story.ts";
import { trying } from "./trying.ts";

async function checkedIn() {
  const { house, number } = await trying();
  await house.does("Cleo", checkIn, { number }, { pulse: "5", wouldMiss: "yes", words: "I come earlier now." });
  const [row] = await house.db.read.select().from(checkIns);
  const { id, pilotId } = row as NonNullable<typeof row>;
  const shared = async () => (await goingOf(house.db.read, pilotId, null)).shared;
  return { house, number, id, pilotId, shared };
}

test("what Cleo shares everybody reads under her name, but not whether she would miss it; the host is told", async () => {
  const { house, id, shared } = await checkedIn();
  expect(await shared()).toEqual([]);
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Cleo", shareCheckIn, { id }));
    expect(done).toMatchObject([{ kind: "check-in-shared", about: ["pilot"], data: { pilot: 1 } }]);
  });
  expect(told).toEqual({ Sam: ["check-in-shared"] });
  expect(await shared()).toMatchObject([
    { by: { name: "Cleo" }, pulse: 5, words: "I come earlier now.", wouldMiss: null },
  ]);
});

test("taking it back takes it away at once, and staff still read it", async () => {
  const { house, id, pilotId, shared } = await checkedIn();
  await house.does("Cleo", shareCheckIn, { id });
  const done = await happened(house, () => house.does("Cleo", unshareCheckIn, { id }));
  expect(done).toMatchObject([{ kind: "check-in-unshared", about: ["pilot"] }]);
  expect(await shared()).toEqual([]);
  const all = await checkInsOf(house.db.read, { pilotId }, null);
  expect(all.rows).toMatchObject([{ words: "I come earlier now.", wouldMiss: "yes", sharedAt: null }]);
});

test("sharing twice at once is sharing once, and so is taking back", async () => {
  const { house, id } = await checkedIn();
  for (const deed of [shareCheckIn, unshareCheckIn]) {
    const done = await Promise.all([1, 2, 3].map(() => house.does("Cleo", deed, { id })));
    expect(done.filter(({ events }) => events.length > 0)).toHaveLength(1);
  }
});

test("it is Cleo's alone to share: for Bo there is no such thing, and staff read it and leave it", async () => {
  const { house, id } = await checkedIn();
  for (const name of ["Vi", "Bo", "Ann"])
    expect(await refused(house, () => house.does(name, shareCheckIn, { id }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Sam", shareCheckIn, { id }))).toBe("not-yours (forbidden)");
  await house.does("Cleo", shareCheckIn, { id });
  expect(await refused(house, () => house.does("Vi", unshareCheckIn, { id }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Bo", unshareCheckIn, { id }))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => house.does("Ada", unshareCheckIn, { id }))).toBe("not-yours (forbidden)");
});

test("what she said stays hers to share or take back when she has left, and when the pilot is concluded", async () => {
  const { house, number, id, shared } = await checkedIn();
  await house.does("Cleo", leaveSeat, { number });
  await house.does("Cleo", shareCheckIn, { id });
  expect(await shared()).toHaveLength(1);
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: "Yes." });
  await house.does("Cleo", unshareCheckIn, { id });
  expect(await shared()).toEqual([]);
});

test("an old tab shares nothing Cleo said differently since; what she looked at again it does", async () => {
  const { house, number, id, shared } = await checkedIn();
  const seen = editionOf(["5", "I come earlier now."]);
  const says = (pulse: string, words: string) => house.does("Cleo", checkIn, { number }, { pulse, words });
  const shares = (edition: string) => house.does("Cleo", shareCheckIn, { id }, { edition });
  for (const [pulse, words] of [
    ["5", "I could not get in, and said something rude."],
    ["1", "I come earlier now."],
  ] as const) {
    await says(pulse, words);
    expect(await refused(house, () => shares(seen))).toBe("check-in-changed (state)");
    expect(await shared()).toEqual([]);
  }
  await shares(editionOf(["1", "I come earlier now."]));
  expect(await shared()).toMatchObject([{ pulse: 1, words: "I come earlier now." }]);
});

test("said differently and shared at the same moment, nothing is shared that was not seen", async () => {
  const { house, number, id, shared } = await checkedIn();
  const seen = editionOf(["5", "I come earlier now."]);
  await Promise.allSettled([
    house.does("Cleo", checkIn, { number }, { pulse: "5", words: "Between you and me." }),
    house.does("Cleo", shareCheckIn, { id }, { edition: seen }),
    house.does("Cleo", shareCheckIn, { id }, { edition: seen }),
  ]);
  expect(await shared()).toEqual([]);
});
