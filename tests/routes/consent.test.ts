import { afterAll, beforeAll, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { quotesOf } from "#db/quotes.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { seenBy } from "./crawling.ts";

/** Somebody who posts nothing of her own: she only voted, and others speak of her. */
const name = "Quirina";
const said = {
  what: "canary-what-she-did",
  quote: "canary-what-she-said",
  because: "canary-why-she-is-thanked",
  line: "canary-why-now",
};
const places = [
  "/people/quirina",
  "/people/quirina/certificate",
  "/people/quirina/card.png",
  "/wall/1/card.png",
  "/ideas/1/card.png",
  "/oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fwall%2F1",
  "/wall/1.data",
  "/wall.data",
  "/ideas/1.data",
];

let served: Served;
let people: Record<"Vi" | "Bo" | "Sam" | "Quirina", Browser>;
let asked: { credit: string; quote: string };

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.join(name);
    asked = await speakOfHer(house);
  });
  people = await browsersFor(served.url, "Vi", "Bo", "Sam", name);
});
afterAll(() => served?.stop());

/** Credit and a quote, which wait for her word. */
async function speakOfHer({ does, idea, db, id, tell }: House) {
  const number = await idea("A swing by the water", "Ann");
  await does(name, commands.castVote, { number });
  await does("Sam", commands.shipIdea, { number }, { body: "It is here.", story: "We made it." });
  await does("Sam", commands.proposeCredit, { number: "1" }, { person: "quirina", role: "champion", what: said.what });
  await does("Sam", commands.proposeQuote, { number: "1" }, { person: "quirina", words: said.quote });
  await tell();
  const [credit] = await creditsOf(db.read, id(name));
  const [quote] = await quotesOf(db.read, id(name));
  return { credit: credit?.id as string, quote: quote?.id as string };
}

test("nothing that others say of her shows before she accepts; it shows when she does, and is gone when she takes it back", {
  timeout: 180_000,
}, async () => {
  const { Vi, Bo, Quirina } = people;
  // What Bo wrote himself stays to be read by him.
  const isBos = ([path]: [string, string]) => path.startsWith("/you");
  const everybody = async () => [
    ...(await seenBy(Vi, places)),
    ...[...(await seenBy(Bo, places))].filter((one) => !isBos(one)),
  ];
  const telling = async () => {
    const all = await everybody();
    return [name, ...Object.values(said)].map((word) => all.filter(([, text]) => text.includes(word)).length);
  };
  const posts = async (path: string, form = {}) => expect((await Quirina.post(path, form)).status, path).toBe(303);

  expect(await telling()).toEqual([0, 0, 0, 0, 0]);

  await posts(`/credits/${asked.credit}/accept`, { shown: "name", page: "open" });
  await posts(`/quotes/${asked.quote}/accept`, { shown: "name" });
  const { thanks, spotlight } = await alsoOnHerPage();
  await posts(`/thanks/${thanks}/show`);
  await posts(`/spotlights/${spotlight}/accept`);
  const shown = new Map(await seenBy(Vi, places));
  for (const place of [
    "/wall",
    "/wall/embed",
    "/wall/1/a-swing-by-the-water",
    "/shipped.atom",
    "/shipped.json",
    "/people/quirina",
  ])
    expect(shown.get(place), place).toContain(name);
  expect((await telling()).every((count) => count > 0)).toBe(true);
  const card = (await Vi.get("/wall/1/card.png")).headers.etag;

  await posts(`/credits/${asked.credit}/decline`);
  await posts(`/quotes/${asked.quote}/decline`);
  await posts(`/thanks/${thanks}/hide`);
  await posts(`/spotlights/${spotlight}/decline`);
  await posts("/you/page", { _method: "DELETE" });
  expect(await telling()).toEqual([0, 0, 0, 0, 0]);
  expect((await Vi.get("/wall/1/card.png", { "If-None-Match": card as string })).status, "the picture of it").toBe(200);
  expect((await Vi.get("/people/quirina/card.png")).status).toBe(404);
});

/** Thanks and a spotlight, which need her page; their ids. */
async function alsoOnHerPage() {
  const { Bo, Sam, Quirina } = people;
  const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
  const light = { person: "quirina", line: said.line, from: day(0), until: day(5) };
  expect((await Bo.post("/people/quirina/thanks", { idea: "1", because: said.because })).status).toBe(303);
  expect((await Sam.post("/wall/spotlights", light)).status).toBe(303);
  expect(
    await seenBy(people.Vi, places).then((seen) => [...seen.values()].some((text) => text.includes(said.line))),
  ).toBe(false);
  const [, thanks] = (await Quirina.get("/you/thanks")).text.match(/\/thanks\/([0-9a-f-]{36})\/show/) ?? [];
  const [, spotlight] = (await Quirina.get("/you")).text.match(/\/spotlights\/([0-9a-f-]{36})\/accept/) ?? [];
  return { thanks, spotlight };
}
