import { expect, test } from "vitest";
import { deleteAccount, writeStaffNote } from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { everythingOf } from "#db/export.ts";
import { type Person, personById } from "#db/people.ts";
import { staffNotes } from "#db/schema.ts";
import { staffNotesAbout } from "#db/staff-notes.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const body = "Prefers to be asked in person, on Tuesdays.";
const note = (house: House, by = "Sam", form: object = { body }) =>
  house.does(by, writeStaffNote, { handle: "ann" }, { ...form });
const notes = async (house: House) => (await staffNotesAbout(house.db.read, house.id("Ann"), null, 20)).rows;
const copyOf = async (house: House, name: string) =>
  everythingOf(house.db.read, (await personById(house.db.read, house.id(name))) as Person);

test("Sam notes something about Ann; nobody is told, and who wrote it stands with it", async () => {
  const house = await aHouse();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => note(house))).toMatchObject([
      { kind: "staff-note-written", by: house.id("Sam"), about: ["person"], data: { note: expect.any(String) } },
    ]);
  });
  expect(told).toEqual({});
  await house.later(1);
  await note(house, "June", { body: "She moved.\nNow at the Pier." });
  expect(await notes(house)).toMatchObject([{ by: { name: "June" } }, { body, by: { name: "Sam" } }]);
});

test("Ann finds it in the copy of her data, Sam does not find it in his, and nobody is named in it", async () => {
  const house = await aHouse();
  await note(house);
  expect((await copyOf(house, "Ann")).staffNotes).toMatchObject([{ body, createdAt: house.now() }]);
  expect(JSON.stringify((await copyOf(house, "Ann")).staffNotes)).not.toContain(house.id("Sam"));
  expect((await copyOf(house, "Sam")).staffNotes).toEqual([]);
});

test("it goes with Ann's account, and stays when Sam's does", async () => {
  const house = await aHouse();
  await note(house);
  await house.does("Sam", deleteAccount, {}, { present: password });
  expect(await notes(house)).toMatchObject([{ body, by: { name: "A former colleague" } }]);
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await house.db.read.$count(staffNotes)).toBe(0);
});

test("Ann who leaves at that very moment leaves no note behind", async () => {
  const house = await aHouse();
  await Promise.allSettled([
    ...["Sam", "June", "Ada"].map((by) => note(house, by)),
    house.does("Ann", deleteAccount, {}, { present: password }),
    ...["Sam", "June", "Ada"].map((by) => note(house, by)),
  ]);
  expect(await house.db.read.$count(staffNotes)).toBe(0);
  expect(await refused(house, () => note(house))).toBe("not-found (missing)");
});

test("the same form twice is one note", async () => {
  const house = await aHouse();
  await once([1, 2].map(() => note(house, "Sam", { id: formId(), body })));
  expect(await notes(house)).toHaveLength(1);
});

test("an empty note, one that is too long and one with an id of its own making are no notes", async () => {
  const house = await aHouse();
  for (const [form, faults] of [
    [{}, { body: "required" }],
    [{ body: " \n " }, { body: "required" }],
    [{ body: "a".repeat(limits.staffNote + 1) }, { body: "too-long" }],
    [{ body: "x", id: "me" }, { id: "not-a-choice" }],
  ])
    expect(await refused(house, () => note(house, "Sam", form as object))).toEqual(faults);
});

test("only by those who work here", async () => {
  const house = await aHouse();
  for (const name of ["Ann", "Bo", "Vi"])
    expect(await refused(house, () => note(house, name))).toBe("not-found (missing)");
});
