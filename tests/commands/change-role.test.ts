import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { changeRole, signIn, takeHost } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { personById } from "#db/people.ts";
import { people } from "#db/schema.ts";
import { readerOf, sessionsOf } from "#db/sessions.ts";
import { hashToken } from "#db/tokens.ts";
import { address, type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs, refused } from "./story.ts";

const makes = (house: House, handle: string, role: string, name = "Ada") =>
  house.does(name, changeRole, { handle }, { role });
const roleOf = async (house: House, name: string) => (await personById(house.db.read, house.id(name)))?.role;

async function signsIn(house: House, name: string) {
  const authenticate = () => knownAs(house, name);
  const form = { email: address(name), password };
  const { session } = await perform(house.db, signIn, { actor: house.who("Vi"), form, now: house.now(), authenticate });
  return (session as { token: string }).token;
}

test("Ada makes Bo staff, and takes it back", async () => {
  const house = await aHouse();
  const done = await happened(house, () => makes(house, "bo", "staff"));
  expect(done).toEqual([
    {
      kind: "role-changed",
      by: house.id("Ada"),
      cause: null,
      about: ["person"],
      data: { from: "customer", to: "staff" },
    },
  ]);
  expect(await roleOf(house, "Bo")).toBe("staff");
  await makes(house, "bo", "customer");
  expect(await roleOf(house, "Bo")).toBe("customer");
  expect(await happened(house, () => makes(house, "bo", "customer"))).toEqual([]);
});

test("whose role changes signs in anew, everywhere; who keeps it stays", async () => {
  const house = await aHouse();
  const [bo, again, cleo] = [await signsIn(house, "Bo"), await signsIn(house, "Bo"), await signsIn(house, "Cleo")];
  const reader = (token: string) => readerOf(house.db.read, hashToken(token), house.now());
  await makes(house, "bo", "customer");
  expect(await reader(bo)).toMatchObject({ name: "Bo", role: "customer" });
  await makes(house, "bo", "staff");
  expect([await reader(bo), await reader(again)]).toEqual([null, null]);
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toEqual([]);
  expect(await reader(cleo)).toMatchObject({ name: "Cleo" });
});

test("the last admin stays", async () => {
  const house = await aHouse();
  for (const role of ["staff", "customer"])
    expect(await refused(house, () => makes(house, "ada", role))).toBe("last-admin (rule) at role");
  await makes(house, "sam", "admin");
  await makes(house, "ada", "customer");
  expect([await roleOf(house, "Ada"), await roleOf(house, "Sam")]).toEqual(["customer", "admin"]);
});

test("admins who unmake each other at once leave one", async () => {
  const house = await aHouse();
  for (let n = 0; n < 8; n++) {
    await house.db.write(async (tx) => {
      await tx.update(people).set({ role: "admin" }).where(eq(people.handle, "ada"));
    });
    await house.join(`Bea ${n}`, "admin");
    await house.db.write(async (tx) => {
      await tx
        .update(people)
        .set({ handle: `bea-${n}` })
        .where(eq(people.id, house.id(`Bea ${n}`)));
    });
    const both = await Promise.allSettled([
      makes(house, `bea-${n}`, "staff"),
      makes(house, "ada", "staff", `Bea ${n}`),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await house.db.read.$count(people, eq(people.role, "admin"))).toBe(1);
    // Whoever is left goes, so that the next round has two again.
    await house.db.write(async (tx) => {
      await tx.update(people).set({ role: "staff" });
    });
  }
});

test("roles are Ada's to give, from the list, to people there are", async () => {
  const house = await aHouse();
  for (const name of ["Sam", "Ann"])
    expect(await refused(house, () => makes(house, "bo", "admin", name))).toBe("admin-only (forbidden)");
  expect(await refused(house, () => makes(house, "bo", "admin", "Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => makes(house, "bo", "owner"))).toEqual({ role: "not-a-choice" });
  expect(await refused(house, () => makes(house, "nobody", "staff"))).toBe("not-found (missing)");
});

test("who works here no more looks after no idea", async () => {
  const house = await aHouse();
  await house.does("Sam", takeHost, { number: await house.idea() });
  await makes(house, "sam", "customer");
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ hostId: null });
});
