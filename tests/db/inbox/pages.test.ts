import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  addComment,
  clap,
  createTag,
  makePromise,
  nominatePerson,
  offerPolish,
  pauseClock,
  reportIdea,
  shipIdea,
  tagIdea,
  takeHost,
} from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { type InboxKind, inboxKinds, mostLooked, mostWaiting, promisedWithin } from "#app/domain/inbox.ts";
import type { Tx } from "#db/connect.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { countOf, inboxRows, type Of, waitingOf } from "#db/inbox/inbox.ts";
import type { Place } from "#db/places.ts";
import { bursts, comments, ideas, pilots, polishes } from "#db/schema.ts";
import { type Site, theSite } from "#db/site.ts";
import { tagBySlug } from "#db/tags.ts";
import { holds } from "../../commands/holding.ts";
import type { House } from "../../support/cast.ts";
import { aHouse } from "../../support/house.ts";

type Asked = { change?: Partial<Of>; most?: number };

function of(house: House, change: Partial<Of> = {}): Of {
  const today = dayIn("Europe/Lisbon", house.now());
  const days = { today, dueBy: addDays(today, promisedWithin) };
  return { me: house.id("Sam"), host: null, tagId: null, first: false, ...days, ...change };
}

/** The rows of a kind, page by page, each by its id. */
async function pages(house: House, kind: InboxKind, { change, most = 1 }: Asked = {}): Promise<string[][]> {
  const site = (await theSite(house.db.read)) as Site;
  const all: string[][] = [];
  let after: Place | null = null;
  do {
    const asked = { after, most };
    const page: Awaited<ReturnType<typeof inboxRows>> = await inboxRows(
      house.db.read,
      kind,
      of(house, change),
      asked,
      site,
      house.now(),
    );
    all.push(page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  return all;
}

async function count(house: House, kind: InboxKind, change: Partial<Of> = {}) {
  return countOf(await (await waitingOf(house.db.read, of(house, change)))(of(house, change)), kind);
}

/** Three of everything that can wait, each three of one moment, and of ideas that nobody hosts. */
async function threeOfEach() {
  const house = await aHouse();
  const by = addDays(dayIn("Europe/Lisbon", house.now()), 2);
  for (const number of ["1", "2", "3"]) {
    await house.idea(`Wish ${number}`);
    const idea = await ideaByNumber(house.db.read, Number(number));
    const ideaId = idea?.id as string;
    const { to } = await house.does("Sam", addComment, { number }, { body: "When?", kind: "question" });
    await house.does("Ann", addComment, { number }, { body: "At eight.", parent: to.split("#c-")[1] });
    for (const name of ["Bo", "Cleo"]) await house.does(name, reportIdea, { number }, { why: "hurtful" });
    await house.does("Sam", makePromise, { number }, { words: "Soon", by });
    await house.does("Bo", offerPolish, { number }, { title: `A wish ${number}`, body: "Better.", why: "Because." });
    await house.pilot(number);
    await house.db.write((tx) => tx.update(pilots).set({ requestedCount: 1 }));
    await house.db.write((tx) => tx.insert(bursts).values({ ideaId, heldCount: 2 }));
  }
  await house.db.write((tx) => tx.update(ideas).set({ hostId: null }));
  for (const number of ["4", "5", "6"]) {
    await house.idea(`Done ${number}`);
    await house.does("Bo", addComment, { number }, { body: "Yes." });
    await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "It was not." });
    await house.does("Ann", nominatePerson, { number }, { person: "bo", because: "He knew how." });
  }
  for (const name of ["Ann", "Bo", "Cleo"]) await house.does(name, clap, { number: "1" }, { words: "Thank you." });
  await holds(house, "everybody");
  await house.idea("A bench", "Bo");
  await house.does("Cleo", addComment, { number: "1" }, { body: "In the shade." });
  await house.idea("A lamp", "Bo");
  return house;
}

test("of every kind each row comes once, page after page, in the order of the whole, also of one moment", async () => {
  const house = await threeOfEach();
  for (const kind of inboxKinds) {
    const [whole, ...none] = await pages(house, kind, { most: 50 });
    expect([whole?.length, none], kind).toEqual([3, []]);
    expect(await pages(house, kind), kind).toEqual(whole?.map((id) => [id]));
    expect(await pages(house, kind, { most: 2 }), kind).toEqual([whole?.slice(0, 2), whole?.slice(2)]);
    expect(await count(house, kind), kind).toEqual({ n: 3, more: false });
  }
});

test("what is asked for once is counted for each host and for first ideas as if it had been asked for alone", async () => {
  const house = await threeOfEach();
  await house.does("Sam", takeHost, { number: "1" });
  await house.does("June", takeHost, { number: "2" });
  const seen: Record<string, number[]> = {};
  for (const kind of inboxKinds)
    for (const host of [null, "me", "none"] as const)
      for (const first of [false, true]) {
        const alone = (await pages(house, kind, { change: { host, first }, most: 50 })).flat().length;
        const { n } = await count(house, kind, { host, first });
        expect(n, `${kind} ${host} ${first}`).toBe(alone);
        seen[kind] = [...(seen[kind] ?? []), n];
      }
  expect(seen).toMatchObject({ unheard: [3, 1, 1, 1, 1, 0], promises: [3, 0, 1, 0, 1, 0] });
});

test("what was decided, taken back, shipped or merged waits no more, nor what one offered oneself", async () => {
  const house = await threeOfEach();
  const waiting = async (kind: InboxKind) => (await pages(house, kind, { most: 50 })).flat();
  const change = async (kind: InboxKind, to: (tx: Tx, id: string) => Promise<unknown>) => {
    const [id = "", ...others] = await waiting(kind);
    await house.db.write(async (tx) => void (await to(tx, id)));
    expect(await waiting(kind), kind).toEqual(others);
  };
  await change("clarified", (tx, id) => tx.update(comments).set({ deletedAt: house.now() }).where(eq(comments.id, id)));
  await change("seats", (tx, id) => tx.update(pilots).set({ state: "concluded" }).where(eq(pilots.id, id)));
  const me = house.id("Sam");
  await change("polishes", (tx, id) => tx.update(polishes).set({ offeredBy: me }).where(eq(polishes.id, id)));
  await change("polishes", (tx, id) => tx.update(polishes).set({ byId: me }).where(eq(polishes.id, id)));
  const stillOf = async (number: number) => (await ideaByNumber(house.db.read, number))?.id as string;
  const held = await stillOf(Number((await waiting("votes"))[0]));
  await change("votes", (tx) => tx.update(bursts).set({ heldCount: 0 }).where(eq(bursts.ideaId, held)));
  await change("votes", async (tx, id) =>
    tx
      .update(ideas)
      .set({ mergedAt: house.now() })
      .where(eq(ideas.number, Number(id))),
  );
  await house.db.write((tx) => tx.update(ideas).set({ stage: "shipped" }));
  expect(await waiting("polishes")).toEqual([]);
});

test("the queue goes on from first ideas to the others and to those whose clock stands still", async () => {
  const house = await aHouse();
  for (const name of ["Ann", "Ann", "Ann", "Bo", "Ann"]) await house.idea(`By ${name}`, name);
  await house.does("Sam", pauseClock, { number: "2" }, { reason: "We ask the baker." });
  await house.does("Sam", pauseClock, { number: "4" }, { reason: "We ask the baker." });
  expect((await pages(house, "unheard")).flat()).toEqual(["1", "3", "5", "2", "4"]);
  expect((await pages(house, "unheard", { change: { first: true } })).flat()).toEqual(["1", "4"]);
});

test("what is answered meanwhile takes nothing from the pages after it, and a place that was never given is the beginning", async () => {
  const house = await aHouse();
  for (let n = 1; n <= 5; n++) await house.idea(`Wish ${n}`);
  const site = (await theSite(house.db.read)) as Site;
  const page = (after: Place | null) =>
    inboxRows(house.db.read, "unheard", of(house), { after, most: 2 }, site, house.now());
  const { next } = await page(null);
  await house.does("Sam", addComment, { number: "1" }, { body: "We hear you." });
  expect((await page(next)).rows.map(({ id }) => id)).toEqual(["3", "4"]);
  const id = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";
  for (const kind of inboxKinds)
    for (const key of [1.5, -7, 2 ** 31, 99_999_999_999_999, 9_999_999])
      await inboxRows(house.db.read, kind, of(house), { after: { key, id } }, site, house.now());
  expect((await page({ key: 1.5, id })).rows).toHaveLength(2);
});

test("however many wait, so many are shown, the count says that there are more, and all of them can be reached", async () => {
  const house = await aHouse();
  for (let n = 1; n <= mostWaiting + 2; n++) await house.idea(`Wish ${n}`, n === 1 ? "Bo" : "Ann");
  await house.does("Sam", takeHost, { number: String(mostWaiting + 1) });
  const all = await pages(house, "unheard", { most: mostWaiting });
  expect(all.map(({ length }) => length)).toEqual([mostWaiting, 2]);
  expect(new Set(all.flat()).size).toBe(mostWaiting + 2);
  expect(await count(house, "unheard")).toEqual({ n: mostWaiting, more: true });
  expect(await count(house, "unheard", { host: "me" })).toEqual({ n: 1, more: false });
  expect(await count(house, "unheard", { host: "none" })).toEqual({ n: mostWaiting, more: true });
  expect(await count(house, "unheard", { first: true })).toEqual({ n: 2, more: false });
});

test("narrowed to a tag the queue is looked through piece by piece, to its end", async () => {
  const house = await aHouse();
  await house.does("Ada", createTag, {}, { name: "Rare" });
  const tagId = (await tagBySlug(house.db.read, "rare"))?.id as string;
  for (let n = 1; n <= mostLooked + 2; n++) await house.idea(`Wish ${n}`);
  const far = String(mostLooked + 1);
  await house.does("Sam", tagIdea, { number: far }, { tags: "rare" });
  expect(await count(house, "unheard", { tagId })).toEqual({ n: 0, more: true });
  expect(await pages(house, "unheard", { change: { tagId }, most: 50 })).toEqual([[], [far]]);
  await house.does("Sam", tagIdea, { number: "2" }, { tags: "rare" });
  expect(await count(house, "unheard", { tagId })).toEqual({ n: 1, more: true });
  expect(await pages(house, "unheard", { change: { tagId }, most: 50 })).toEqual([["2"], [far]]);
});
