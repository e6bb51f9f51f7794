import { expect, test } from "vitest";
import { sweepFiles } from "#app/background/files.ts";
import { addPicture, describePicture, removePicture } from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { filesOf } from "#app/domain/picture.ts";
import { droppedFiles, pictures } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { drawing, photograph, sent } from "../support/pictures.ts";
import { happened, refused } from "./story.ts";
import { told } from "./telling.ts";

const alt = "Two cups on a felt mat.";
const adds = async (house: House, form: object = {}, name = "Sam") =>
  house.does(name, addPicture, { number: "1" }, { alt, picture: sent(await drawing("png")), ...form });
const filesThere = async (house: House, names: string[]) =>
  (await Promise.all(names.map((name) => house.files.get(name)))).filter(Boolean).length;

test("Sam adds a picture: its files are there, in each width, and nothing waits to be swept", async () => {
  const { house, story } = await told();
  const done = await happened(house, () => adds(house, { picture: sent(photo) }));
  expect(done).toEqual([
    {
      kind: "picture-added",
      by: house.id("Sam"),
      cause: null,
      about: ["celebration", "idea"],
      data: { celebration: 1 },
    },
  ]);
  const [picture] = (await story())?.pictures ?? [];
  expect(picture).toMatchObject({ alt, width: 800, height: 1200 });
  expect(await filesThere(house, filesOf(picture as { id: string; width: number }))).toBe(2);
  expect(await house.db.read.select().from(droppedFiles)).toEqual([]);
});

test("what is to be seen is said, and a picture is one", async () => {
  const { house } = await told();
  expect(await refused(house, () => adds(house, { alt: " " }))).toEqual({ alt: "required" });
  expect(await refused(house, () => adds(house, { alt: "x".repeat(301) }))).toEqual({ alt: "too-long" });
  for (const picture of ["picture.png", undefined, new File([], ""), new File([], "empty.png")])
    expect(await refused(house, () => adds(house, { picture }))).toEqual({ picture: "no-picture" });
  const notOne = () => adds(house, { picture: sent("<svg/>", "picture.png") });
  expect(await refused(house, notOne)).toBe("not-a-picture (rule) at picture");
});

test("files of a deed that was refused are removed after an hour, and not before", async () => {
  const { house } = await told();
  await expect(adds(house, {}, "Ann")).rejects.toThrow("staff-only");
  const names = (await house.db.read.select().from(droppedFiles)).map(({ name }) => name);
  expect([names.length, await filesThere(house, names)]).toEqual([1, 1]);
  const after = (minutes: number) => new Date(house.now().getTime() + minutes * 60_000);
  expect(await sweepFiles(house.db, house.files, after(59))).toBe(0);
  expect(await sweepFiles(house.db, house.files, after(61))).toBe(1);
  expect([await filesThere(house, names), await house.db.read.$count(droppedFiles)]).toEqual([0, 0]);
});

test("a story holds six pictures, also when ten come at once", async () => {
  const { house, story } = await told();
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => adds(house)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(limits.pictures);
  expect((await story())?.pictures).toHaveLength(limits.pictures);
  await expect(adds(house)).rejects.toThrow("too-many-pictures");
});

test("June describes it in other words; Sam removes it, and its files go", async () => {
  const { house, story } = await told();
  await adds(house);
  const [picture] = (await story())?.pictures ?? [];
  const id = picture?.id as string;
  const describes = (words: string, name = "June") => house.does(name, describePicture, { id }, { alt: words });
  expect(await happened(house, () => describes("Cups, in felt."))).toMatchObject([
    { kind: "picture-described", about: ["celebration"], data: { celebration: 1 } },
  ]);
  expect(await happened(house, () => describes("Cups, in felt."))).toEqual([]);
  expect((await story())?.pictures).toMatchObject([{ alt: "Cups, in felt." }]);
  expect(await refused(house, () => describes(""))).toEqual({ alt: "required" });
  expect(await refused(house, () => describes("Mine", "Ann"))).toBe("staff-only (forbidden)");

  const removes = (name = "Sam") => house.does(name, removePicture, { id });
  expect(await refused(house, () => removes("Ann"))).toBe("staff-only (forbidden)");
  expect(await happened(house, () => removes())).toMatchObject([{ kind: "picture-removed" }]);
  expect((await story())?.pictures).toEqual([]);
  expect(await refused(house, () => removes())).toBe("not-found (missing)");
  expect(await sweepFiles(house.db, house.files, house.now())).toBe(1);
  expect(await house.files.get(`${id}-300.webp`)).toBeNull();
});

test("removing it twice at once removes it once", async () => {
  const { house, story } = await told();
  await adds(house);
  const id = (await story())?.pictures[0]?.id as string;
  const both = await Promise.allSettled([1, 2].map(() => house.does("Sam", removePicture, { id })));
  expect(both.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
  expect(await house.db.read.$count(pictures)).toBe(0);
});

test("where files can't be kept, the deed says so and nothing is shown", async () => {
  const { house, story } = await told({
    put: () => Promise.reject(new Error("No room.")),
    get: async () => null,
    drop: async () => {},
  });
  await expect(adds(house)).rejects.toMatchObject({ code: "picture-not-kept", kind: "away" });
  expect((await story())?.pictures).toEqual([]);
});

const photo = await photograph(1200, 800);
