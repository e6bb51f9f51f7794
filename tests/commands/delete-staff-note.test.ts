import { expect, test } from "vitest";
import { deleteStaffNote, writeStaffNote } from "#app/commands/index.ts";
import { staffNotesAbout } from "#db/staff-notes.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function noted(house: House): Promise<string> {
  await house.does("Sam", writeStaffNote, { handle: "ann" }, { body: "Likes to be rung." });
  return (await notes(house))[0]?.id as string;
}
const notes = async (house: House) => (await staffNotesAbout(house.db.read, house.id("Ann"), null, 20)).rows;

test.each(["Sam", "Ada"])("%s deletes what Sam wrote, for good", async (name) => {
  const house = await aHouse();
  const id = await noted(house);
  expect(await happened(house, () => house.does(name, deleteStaffNote, { id }))).toMatchObject([
    { kind: "staff-note-deleted", by: house.id(name), about: ["person"], data: { note: id } },
  ]);
  expect(await notes(house)).toEqual([]);
  expect(await refused(house, () => house.does(name, deleteStaffNote, { id }))).toBe("not-found (missing)");
});

test("it is not June's to delete, and for Ann it is not there", async () => {
  const house = await aHouse();
  const id = await noted(house);
  expect(await refused(house, () => house.does("June", deleteStaffNote, { id }))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => house.does("Ann", deleteStaffNote, { id }))).toBe("not-found (missing)");
});

test("two who delete it at once delete it once", async () => {
  const house = await aHouse();
  const id = await noted(house);
  const both = await Promise.allSettled(["Sam", "Ada"].map((name) => house.does(name, deleteStaffNote, { id })));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
