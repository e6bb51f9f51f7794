import { expect, test } from "vitest";
import { proposeCredit, shipIdea } from "#app/commands/index.ts";
import { gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

async function shipped() {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  return house;
}
const proposes = (house: House, person: string, name = "Sam", change: object = {}) =>
  house.does(name, proposeCredit, { number: "1" }, { person, role: "tester", what: "Lent her ears", ...change });

test("Sam proposes a credit nobody knew of; Bo is told and nothing is shown yet", async () => {
  const house = await shipped();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => proposes(house, "Bo@Example.org"));
    expect(done).toMatchObject([{ kind: "credit-proposed", about: ["credit", "person"], data: { celebration: 1 } }]);
  });
  expect(told).toEqual({ Bo: ["credit-proposed"] });
  expect(await creditsOf(house.db.read, house.id("Bo"))).toMatchObject([
    { role: "tester", what: "Lent her ears", state: "proposed" },
  ]);
  expect((await gemView(house.db.read, 1))?.credits).toEqual([]);
});

test("a person is named by handle or e-mail, and credited once for the same", async () => {
  const house = await shipped();
  for (const person of ["@Cleo", "june"]) await proposes(house, person);
  for (const person of ["cleo", "cleo@example.org"])
    expect(await refused(house, () => proposes(house, person))).toBe("credit-exists (rule) at person");
  expect(await refused(house, () => proposes(house, "nobody"))).toBe("unknown-person (rule) at person");
});

test("only staff propose, and for something", async () => {
  const house = await shipped();
  expect(await refused(house, () => proposes(house, "bo", "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => proposes(house, "bo", "Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => proposes(house, "bo", "Sam", { what: " ", role: "hero" }))).toEqual({
    what: "required",
    role: "not-a-choice",
  });
  expect(await refused(house, () => proposes(house, "bo", "Sam", { state: "accepted" }))).toEqual({
    state: "unknown-field",
  });
  const elsewhere = () =>
    house.does("Sam", proposeCredit, { number: "2" }, { person: "bo", role: "tester", what: "A" });
  expect(await refused(house, elsewhere)).toBe("not-found (missing)");
});
