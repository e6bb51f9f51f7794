import { expect, test } from "vitest";
import { deleteStaffNote, editStaffNote, writeStaffNote } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { staffNotesAbout } from "#db/staff-notes.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { everything, happened, refused } from "./story.ts";

const before = "Likes to be rung.";
const body = "Likes to be rung, on Tuesdays.";

async function noted(house: House): Promise<string> {
  await house.does("Sam", writeStaffNote, { handle: "ann" }, { body: before });
  return (await notes(house))[0]?.id as string;
}
const notes = async (house: House) => (await staffNotesAbout(house.db.read, house.id("Ann"), null, 20)).rows;
const edits = (house: House, id: string, form: object = { body }, by = "Sam") =>
  house.does(by, editStaffNote, { id }, { ...form });

test("Sam finds better words for his note, which says so; the earlier ones are kept nowhere", async () => {
  const house = await aHouse();
  const id = await noted(house);
  expect(await notes(house)).toMatchObject([{ body: before, edited: false }]);
  expect(await happened(house, () => edits(house, id))).toMatchObject([
    { kind: "staff-note-edited", by: house.id("Sam"), about: ["person"], data: { note: id } },
  ]);
  expect(await notes(house)).toMatchObject([{ body, edited: true, by: { name: "Sam" } }]);
  expect(JSON.stringify(await everything(house.db.read))).not.toContain(before);
});

test("the same words again are no news", async () => {
  const house = await aHouse();
  const id = await noted(house);
  expect(await happened(house, () => edits(house, id, { body: before }))).toEqual([]);
  expect(await notes(house)).toMatchObject([{ edited: false }]);
});

test("it is nobody else's to change, not an admin's either, and for Ann it is not there", async () => {
  const house = await aHouse();
  const id = await noted(house);
  for (const name of ["June", "Ada"])
    expect(await refused(house, () => edits(house, id, { body }, name))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => edits(house, id, { body }, "Ann"))).toBe("not-found (missing)");
});

test("what was changed in another tab, or deleted, is not written over", async () => {
  const house = await aHouse();
  const id = await noted(house);
  const edition = editionOf([before]);
  await edits(house, id, { body: "Rings back.", edition });
  expect(await refused(house, () => edits(house, id, { body, edition }))).toBe("changed-meanwhile (state)");
  await house.does("Sam", deleteStaffNote, { id });
  expect(await refused(house, () => edits(house, id))).toBe("not-found (missing)");
});

test("an empty note is none", async () => {
  const house = await aHouse();
  const id = await noted(house);
  expect(await refused(house, () => edits(house, id, { body: " " }))).toEqual({ body: "required" });
});
