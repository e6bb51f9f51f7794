import { expect, test } from "vitest";
import {
  closePage,
  deleteAccount,
  deleteIdea,
  makeShareLink,
  mergeIdea,
  openPage,
  postIdea,
  shareHypothesis,
  shipIdea,
  signUp,
  takeBackHypothesis,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { isShareCode } from "#app/domain/share.ts";
import { personByHandle } from "#db/people.ts";
import { recount } from "#db/recount.ts";
import { addVisits, placeOfLink, shareLinkByCode, shareLinksOf } from "#db/share-links.ts";
import { address, type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { happened, refused } from "./story.ts";

const shares = (house: House, name: string, kind = "idea", of = "1") => house.does(name, makeShareLink, { kind, of });
const linksOf = (house: House, name: string) => shareLinksOf(house.db.read, house.id(name));

/** Somebody new signs up by a link; answers their id. */
async function joinsBy(house: House, name: string, via?: string): Promise<string> {
  await house.does("Vi", signUp, {}, { name, email: address(name), password, ...(via && { via }) });
  return (await personByHandle(house.db.read, name.toLowerCase()))?.id as string;
}

test("Ann gets a link of her own to an idea, once, and others see nothing of it", async () => {
  const house = await aHouse();
  await house.idea();
  const done = await happened(house, () => shares(house, "Ann"));
  expect(done).toMatchObject([{ kind: "share-link-made", about: ["person"], data: {} }]);
  expect(await happened(house, () => shares(house, "Ann"))).toEqual([]);
  const [link, ...more] = await linksOf(house, "Ann");
  expect(more).toEqual([]);
  expect(isShareCode(link?.code as string)).toBe(true);
  expect(link).toMatchObject({
    visits: 0,
    signUps: 0,
    ideas: 0,
    to: { path: "/ideas/1/a-quiet-hour-on-weekday-mornings" },
  });
  expect(await linksOf(house, "Bo")).toEqual([]);
  await shares(house, "Bo");
  expect((await linksOf(house, "Bo"))[0]?.code).not.toBe(link?.code);
});

test("a pilot, a gem and one's own page can be shared as well; another's page, and what nobody sees, cannot", async () => {
  const house = await aHouse();
  await house.idea();
  await house.pilot(await house.idea("Cups that come back"));
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  await shares(house, "Bo", "pilot");
  await shares(house, "Bo", "celebration");
  expect((await linksOf(house, "Bo")).map(({ to }) => to?.path).sort()).toEqual([
    "/pilots/1/cups-that-come-back",
    "/wall/1/a-quiet-hour-on-weekday-mornings",
  ]);
  await shares(house, "Sam", "person", "sam");
  expect(await refused(house, () => shares(house, "Bo", "person", "sam"))).toBe("not-yours (forbidden)");
  for (const [kind, of] of [
    ["person", "bo"],
    ["person", "nobody"],
    ["idea", "9"],
    ["pilot", "9"],
    ["celebration", "x"],
    ["constructor", "1"],
  ])
    expect(await refused(house, () => shares(house, "Bo", kind, of)), `${kind} ${of}`).toBe("not-found (missing)");
  expect(await refused(house, () => shares(house, "Vi"))).toBe("sign-in-first (sign-in)");
});

test("whoever signs up by it is counted, and so is their first idea, once; taken back, it counts no more", async () => {
  const house = await aHouse();
  await house.idea();
  await shares(house, "Ann");
  const [{ code } = { code: "" }] = await linksOf(house, "Ann");
  const newcomer = await joinsBy(house, "Nora", code);
  const nora = { kind: "person", id: newcomer, role: "customer" } as const;
  expect(await linksOf(house, "Ann")).toMatchObject([{ signUps: 1, ideas: 0 }]);
  const posts = (title: string) => perform(house.db, postIdea, { actor: nora, form: { title }, now: house.now() });
  await Promise.all([posts("A bell at the counter"), posts("Benches in the sun")]);
  await posts("A third thing");
  expect(await linksOf(house, "Ann")).toMatchObject([{ signUps: 1, ideas: 1 }]);
  expect(await recount(house.db.read)).toEqual([]);
  for (const number of ["2", "3", "4"])
    await perform(house.db, deleteIdea, { actor: nora, params: { number }, now: house.now() });
  expect(await linksOf(house, "Ann")).toMatchObject([{ signUps: 1, ideas: 0 }]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("without a link, or with one that is none, somebody signs up all the same", async () => {
  const house = await aHouse();
  for (const [at, via] of [undefined, "zzzzzzzz", "<script>", "x".repeat(500)].entries()) {
    const id = await joinsBy(house, `Nora${at}`, via);
    expect(id, via).toBeTruthy();
  }
  expect(await recount(house.db.read)).toEqual([]);
});

test("visits are added up by day; those of a link that is gone are nobody's", async () => {
  const house = await aHouse();
  await house.idea();
  await shares(house, "Ann");
  const [{ code } = { code: "" }] = await linksOf(house, "Ann");
  const days = [
    { key: code, day: "2026-05-04", count: 2 },
    { key: "zzzzzzzz", day: "2026-05-04", count: 9 },
  ];
  await house.db.write((tx) => addVisits(tx, days));
  await house.db.write((tx) => addVisits(tx, [...days, { key: code, day: "2026-05-05", count: 1 }]));
  expect(await linksOf(house, "Ann")).toMatchObject([{ visits: 5 }]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("a link leads on to where a merged idea lives on, and nowhere once it can be seen no more", async () => {
  const house = await aHouse();
  await house.idea();
  await house.idea("Cups that come back", "Bo");
  for (const number of ["1", "2"]) await shares(house, "Cleo", "idea", number);
  await house.does("Sam", mergeIdea, { number: "1" }, { into: "2" });
  const links = await linksOf(house, "Cleo");
  const places = await Promise.all(
    links.map(async ({ code }) => {
      const link = await shareLinkByCode(house.db.read, code);
      return link && placeOfLink(house.db.read, link);
    }),
  );
  expect(new Set(places)).toEqual(new Set(["/ideas/2/cups-that-come-back"]));
});

test("it leads nowhere while its page is closed, or its pilot is only a thought again, and on once they are back", async () => {
  const house = await aHouse();
  const pilot = await draft(house, await house.idea(), whole);
  await house.does("Sam", shareHypothesis, { number: pilot });
  await house.does("Ann", openPage);
  await shares(house, "Ann", "person", "ann");
  await shares(house, "Ann", "pilot", pilot);
  const lead = async () => (await linksOf(house, "Ann")).map(({ to }) => to?.path ?? null).sort();
  const both = ["/people/ann", "/pilots/1/a-quiet-hour-on-weekday-mornings"];
  expect(await lead()).toEqual(both);
  await house.does("Ann", closePage);
  await house.does("Sam", takeBackHypothesis, { number: pilot });
  expect(await lead()).toEqual([null, null]);
  await house.does("Ann", openPage);
  await house.does("Sam", shareHypothesis, { number: pilot });
  expect(await lead()).toEqual(both);
});

test("with her account Ann's links go; who came by them stays, and is counted for nobody", async () => {
  const house = await aHouse();
  await house.idea();
  await shares(house, "Ann");
  const [{ code } = { code: "" }] = await linksOf(house, "Ann");
  await house.db.write((tx) => addVisits(tx, [{ key: code, day: "2026-05-04", count: 2 }]));
  const nora = await joinsBy(house, "Nora", code);
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await shareLinkByCode(house.db.read, code)).toBe(null);
  expect(await recount(house.db.read)).toEqual([]);
  expect(nora).toBeTruthy();
});
