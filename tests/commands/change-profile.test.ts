import { expect, test } from "vitest";
import { acceptCredit, addComment, changeProfile, shipIdea, signUp } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { contributor, contributorOnce, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { ownerOf } from "#db/handles.ts";
import { ideaRow } from "#db/ideas.ts";
import { personByHandle, personById } from "#db/people.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const form = { name: "Ann Keller", handle: "ann-keller", words: "Corner table.", colour: "slate" };
const change = (house: House, name: string, some: Partial<typeof form> & { edition?: string } = {}) =>
  house.does(name, changeProfile, {}, { ...form, ...some });
const ann = (house: House) => personById(house.db.read, house.id("Ann"));

test("Ann changes how others see her, and nobody is disturbed", async () => {
  const house = await aHouse();
  const told = await toldBy(house, async () => {
    const done = await happened(house, async () => {
      expect(await change(house, "Ann")).toMatchObject({ to: "/you/profile?saved=1" });
    });
    expect(done).toMatchObject([{ kind: "profile-changed", by: house.id("Ann"), about: ["person"], data: {} }]);
  });
  expect(told).toEqual({});
  expect(await ann(house)).toMatchObject(form);
  expect(await happened(house, () => change(house, "Ann"))).toEqual([]);
  await change(house, "Ann", { words: "" });
  expect(await ann(house)).toMatchObject({ words: null });
});

test("her new name and colour stand on what she posted before", async () => {
  const house = await aHouse();
  const number = Number(await house.idea());
  await change(house, "Ann");
  const dreamer = { name: "Ann Keller", colour: "slate", handle: null };
  expect(await ideaRow(house.db.read, null, number)).toMatchObject({ dreamer });
});

test("her new name stands on credit under her own name; another name she chose stays", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "And no music.", kind: "yes-and" });
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  const [anns] = await creditsOf(house.db.read, house.id("Ann"));
  const [bos] = await creditsOf(house.db.read, house.id("Bo"));
  await house.does("Ann", acceptCredit, { id: anns?.id }, { shown: "name", page: "open" });
  await house.does("Bo", acceptCredit, { id: bos?.id }, { shown: "alias", alias: "The Lighthouse" });
  await change(house, "Ann");
  await change(house, "Bo", { name: "Bo L.", handle: "bo-l" });
  const gem = await gemView(house.db.read, 1);
  expect(gem?.credits.map(({ name, handle }) => [name, handle])).toEqual([
    ["Ann Keller", "ann-keller"],
    ["The Lighthouse", null],
  ]);
  expect(await contributor(house.db.read, "ann-keller")).toMatchObject({ words: "Corner table." });
});

test("a handle is folded, and must be one that an address can show", async () => {
  const house = await aHouse();
  await change(house, "Ann", { handle: " @Ann-K " });
  expect(await ann(house)).toMatchObject({ handle: "ann-k" });
  for (const handle of ["ann keller", "änn", "-ann", "ann--k", "ann/role", "@", "ann.k", "%00"])
    expect(await refused(house, () => change(house, "Ann", { handle })), handle).toEqual({ handle: "not-a-handle" });
  expect(await refused(house, () => change(house, "Ann", { handle: "" }))).toEqual({ handle: "required" });
  expect(await refused(house, () => change(house, "Ann", { handle: "a".repeat(71) }))).toEqual({ handle: "too-long" });
  const wrong = { name: " ", words: "x".repeat(301), colour: "pink" };
  const faults = { name: "required", words: "too-long", colour: "not-a-choice" };
  expect(await refused(house, () => change(house, "Ann", wrong))).toEqual(faults);
});

test("a handle that is Bo's, or was, is nobody else's", async () => {
  const house = await aHouse();
  expect(await refused(house, () => change(house, "Ann", { handle: "Bo" }))).toBe("handle-taken (rule) at handle");
  await change(house, "Bo", { handle: "bo-rides" });
  expect(await refused(house, () => change(house, "Ann", { handle: "bo" }))).toBe("handle-taken (rule) at handle");
  const newcomer = { name: "Bo", email: "other-bo@example.org", password: "long enough for this" };
  await house.does("Vi", signUp, {}, newcomer);
  expect(await personByHandle(house.db.read, "bo-2")).toMatchObject({ email: "other-bo@example.org" });
  expect(await ownerOf(house.db.read, "bo")).toBe(house.id("Bo"));
  await change(house, "Bo", { handle: "bo" });
  expect(await ownerOf(house.db.read, "bo-rides")).toBe(house.id("Bo"));
  expect(await personById(house.db.read, house.id("Bo"))).toMatchObject({ handle: "bo" });
});

test("an old handle leads to the new one, once there is a page it may lead to", async () => {
  const house = await aHouse();
  await change(house, "Ann");
  expect(await contributorOnce(house.db.read, "ann")).toBeNull();
  const number = await house.idea();
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id }, { shown: "name", page: "open" });
  expect(await contributorOnce(house.db.read, "ann")).toBe("ann-keller");
  await change(house, "Ann", { handle: "ann-k" });
  expect(await contributorOnce(house.db.read, "ann")).toBe("ann-k");
  expect(await contributorOnce(house.db.read, "ann-keller")).toBe("ann-k");
  expect(await contributorOnce(house.db.read, "ann-k")).toBeNull();
});

test("of two tabs, the second is told what the first made of it, and may have its way all the same", async () => {
  const house = await aHouse();
  const edition = editionOf(["Ann", "ann", null, null, null]);
  await change(house, "Ann", { edition });
  expect(await happened(house, () => change(house, "Ann", { edition }))).toEqual([]);
  const second = { words: "By the window.", edition };
  expect(await refused(house, () => change(house, "Ann", second))).toBe("changed-meanwhile (state)");
  await change(house, "Ann", { ...second, edition: editionOf([...Object.values(form), null]) });
  expect(await ann(house)).toMatchObject({ words: "By the window." });
});

test("of several who take one handle at the same moment, one has it", async () => {
  const house = await aHouse();
  const names = ["Ann", "Bo", "Cleo", "Sam"];
  const said = await Promise.all(
    names.map((name) =>
      change(house, name, { name, handle: "the-one" }).then(
        () => "done",
        ({ code }) => code,
      ),
    ),
  );
  expect(said.sort()).toEqual(["done", "handle-taken", "handle-taken", "handle-taken"]);
});

test("a visitor has nothing to change", async () => {
  const house = await aHouse();
  expect(await refused(house, () => change(house, "Vi"))).toBe("not-found (missing)");
});
