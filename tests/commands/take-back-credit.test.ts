import { expect, test } from "vitest";
import { declineCredit, deleteAccount, takeBackCredit } from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { creditEntries } from "#db/schema.ts";
import { wallTotals } from "#db/tallies.ts";
import { password } from "../support/cast.ts";
import { aGem } from "./crediting.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const form = { reason: "It was Bo who thought of it." };

async function accepted() {
  const gem = await aGem();
  await gem.accepts("Ann");
  const { id } = await gem.creditOf("Ann");
  return { ...gem, id, takesBack: (name = "Sam") => gem.house.does(name, takeBackCredit, { id }, form) };
}

test("a false credit is shown nowhere from then on; its person is told and can't accept it any more", async () => {
  const { house, takesBack, creditOf, accepts, shown, ledger } = await accepted();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => takesBack())).toMatchObject([
      { kind: "credit-taken-back", about: ["credit", "person"], data: { celebration: 1 } },
    ]);
  });
  expect(told).toEqual({ Ann: ["credit-taken-back"] });
  expect([await shown(), await contributor(house.db.read, "ann")]).toEqual([[], null]);
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 0 });
  expect(await creditOf("Ann")).toMatchObject({ state: "withdrawn", takenBack: true, ...form });
  expect(await refused(house, () => accepts("Ann"))).toBe("credit-taken-back (state)");
  expect((await ledger())[0]).toMatchObject({
    takenBack: true,
    entries: [{ by: "Sam" }, { state: "accepted", by: null }, { state: "withdrawn", by: "Sam", ...form }],
  });
});

test("taking back twice is taking back once, and her own no stays her own", async () => {
  const { house, id, takesBack, accepts, creditOf } = await accepted();
  await house.does("Ann", declineCredit, { id });
  expect(await creditOf("Ann")).toMatchObject({ state: "withdrawn", takenBack: false });
  await accepts("Ann");
  await takesBack();
  expect(await kinds(house, () => takesBack("June"))).toEqual([]);
  expect(await kinds(house, () => house.does("Ann", declineCredit, { id }))).toEqual([]);
});

test("nobody is left without a reason, and it goes with the account it was given to", async () => {
  const { house, id, takesBack } = await accepted();
  expect(await refused(house, () => house.does("Sam", takeBackCredit, { id }, { reason: " " }))).toEqual({
    reason: "required",
  });
  await takesBack();
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(JSON.stringify(await house.db.read.select().from(creditEntries))).not.toContain(form.reason);
});

test("only staff take back, and what there is", async () => {
  const { house, takesBack } = await accepted();
  for (const name of ["Ann", "Bo"]) expect(await refused(house, () => takesBack(name))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => takesBack("Vi"))).toBe("sign-in-first (sign-in)");
  const unknown = () => house.does("Sam", takeBackCredit, { id: "9" }, form);
  expect(await refused(house, unknown)).toBe("not-found (missing)");
});
