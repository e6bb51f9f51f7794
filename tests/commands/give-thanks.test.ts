import { expect, test } from "vitest";
import {
  acceptCredit,
  addComment,
  correctCredit,
  deleteAccount,
  deleteComment,
  giveThanks,
  openPage,
  proposeCredit,
  shipIdea,
} from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { commentsOf } from "#db/comments.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { logPage } from "#db/log.ts";
import { newsPage } from "#db/notifications.ts";
import { ideasWith, partsIn } from "#db/parts.ts";
import { theSite } from "#db/site.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { offers } from "./polishing.ts";
import { happened, refused, toldBy } from "./story.ts";
import { called, talkedOf, thanks, thanksOf } from "./thanking.ts";

test("Bo thanks Ann for her idea, and nobody but the two of them learns of it", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  const before = (await theSite(house.db.read))?.publicVersion;
  const told = await toldBy(house, async () => {
    const done = await happened(house, async () => {
      expect(await thanks(house, "Bo", "Ann", number)).toMatchObject({ to: "/you/thanks?view=given" });
    });
    expect(done).toMatchObject([{ kind: "thanks-given", by: house.id("Bo"), about: ["thanks"] }]);
  });
  expect(told).toEqual({ Ann: ["thanks-given"] });
  const [one] = await thanksOf(house, "Ann");
  expect(one).toMatchObject({ because: "It helps me daily.", from: { name: "Bo" }, to: { name: "Ann" }, shown: false });
  expect(await thanksOf(house, "Bo", "given")).toEqual([one]);
  const news = (await newsPage(house.db.read, house.id("Ann"), null)).rows;
  expect(news.find(({ kind }) => kind === "thanks-given")).toMatchObject({
    by: { name: "Bo" },
    about: { href: `/you/thanks#t-${one?.id}` },
  });
  expect((await contributor(house.db.read, "ann"))?.thanks).toEqual([]);
  expect((await theSite(house.db.read))?.publicVersion, "no page of others says anything else").toBe(before);
  expect((await logPage(house.db.read, {})).entries.map(({ kind }) => kind)).not.toContain("thanks-given");
});

test("Sam thanks Bo, who has no page, for what he said; from Ann's page Bo thanks her for what they share", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  const others = await house.idea("Blankets outside");
  await thanks(house, "Sam", "Bo", number);
  expect(await thanksOf(house, "Bo")).toMatchObject([{ from: { name: "Sam" }, idea: { number: Number(number) } }]);
  const offered = await ideasWith(house.db.read, house.id("Ann"), house.id("Bo"));
  expect(offered.map((idea) => idea.number)).toEqual([Number(number), Number(others)]);
  await house.does("Bo", giveThanks, { handle: "ann" }, { idea: others, because: "I am often cold." });
  expect(await thanksOf(house, "Ann")).toMatchObject([{ idea: { title: "Blankets outside" } }]);
});

test("only for a part that everybody can see, and never to oneself", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  await house.does("Sam", addComment, { number }, { body: "Looks like No. 7.", kind: "note" });
  await offers(house, "Cleo", number);
  const idea = await ideaByNumber(house.db.read, Number(number));
  const parts = await partsIn(house.db.read, idea?.id as string);
  expect(parts.map(({ face, did }) => [face.name, did])).toEqual([
    ["Ann", "dreamer"],
    ["Bo", "speaker"],
  ]);
  const give = (name: string, whom: string | undefined, params: object = { number }) =>
    refused(house, () => house.does(name, giveThanks, { ...params }, { whom, because: "So good." }));
  expect(await give("Ann", await called(house, number, "Ann"))).toBe("thanks-to-oneself (rule) at whom");
  expect(await give("Ann", undefined)).toBe("thanks-to-whom (rule) at whom");
  for (const whom of ["cleo", house.id("Bo"), "bo"])
    expect(await give("Ann", whom)).toBe("thanks-to-whom (rule) at whom");
  const bo = await called(house, number, "Bo");
  const [comment] = (await commentsOf(house.db.read, house.id("Bo"), false, null)).rows;
  await house.does("Bo", deleteComment, { id: comment?.id });
  expect(await give("Ann", bo), "he took back what he said").toBe("thanks-to-whom (rule) at whom");
  const fromPage = (name: string, handle: string, idea: string) =>
    refused(house, () => house.does(name, giveThanks, { handle }, { idea, because: "So good." }));
  expect(await fromPage("Ann", "ann", number)).toBe("thanks-to-oneself (rule)");
  expect(await fromPage("Ann", "sam", number)).toBe("thanks-for-what (rule) at idea");
  expect(await fromPage("Bo", "ann", "999")).toBe("thanks-for-what (rule) at idea");
  expect(await fromPage("Ann", "bo", number), "he has no page").toBe("not-found (missing)");
  expect(await give("Vi", bo)).toBe("sign-in-first (sign-in)");
  await house.does("Cleo", addComment, { number }, { body: "And no phones." });
  const cleo = await called(house, number, "Cleo");
  await house.does("Cleo", deleteAccount, {}, { present: password });
  expect(await give("Ann", cleo), "she is gone").toBe("thanks-to-whom (rule) at whom");
});

test("who is credited is thanked for it once it stands there under their own name, and not before", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "We made it." });
  await house.does("Sam", proposeCredit, { number: "1" }, { person: "cleo", role: "tester", what: "Sat still" });
  const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
  const id = credit?.id;
  const cleo = () => called(house, number, "Cleo");
  expect(await cleo(), "she was not asked yet").toBeUndefined();
  await house.does("Cleo", acceptCredit, { id }, { shown: "alias", alias: "Early Bird" });
  expect(await cleo(), "it would tell who the early bird is").toBeUndefined();
  await house.does("Cleo", acceptCredit, { id }, { shown: "name" });
  await thanks(house, "Ann", "Cleo", number);
  expect(await thanksOf(house, "Cleo")).toHaveLength(1);
  await house.does("Sam", correctCredit, { id }, { what: "Sat still for an hour" });
  expect(await cleo(), "the new words wait for her").toBeUndefined();
});

test("a because is needed, and is kept as it was typed", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  const because = "<b>Ça</b> marche — \u0645\u0631\u062d\u0628\u0627 🐦\nTwice.";
  await thanks(house, "Bo", "Ann", number, because);
  expect((await thanksOf(house, "Ann"))[0]?.because).toBe(because);
  expect(await refused(house, () => thanks(house, "Sam", "Ann", number, " \u200b"))).toEqual({ because: "required" });
  expect(await refused(house, () => thanks(house, "Sam", "Ann", number, "x".repeat(501)))).toEqual({
    because: "too-long",
  });
});

test("sent twice within a minute, also at once, it is given once", async () => {
  const house = await aHouse();
  const number = await talkedOf(house);
  await Promise.all([1, 2, 3, 4].map(() => thanks(house, "Bo", "Ann", number)));
  expect(await happened(house, () => thanks(house, "Bo", "Ann", number, "In other words."))).toEqual([]);
  expect(await thanksOf(house, "Ann")).toHaveLength(1);
  await house.later(1);
  await thanks(house, "Bo", "Ann", number);
  expect(await thanksOf(house, "Ann")).toHaveLength(2);
});

test("five a day, however many are sent at once; tomorrow there are more", async () => {
  const house = await aHouse();
  const numbers = [];
  for (let at = 0; at < 7; at++) numbers.push(await house.idea(`Idea ${at}`));
  await house.does("Ann", openPage);
  await Promise.allSettled(numbers.map((number) => thanks(house, "Bo", "Ann", number)));
  expect(await thanksOf(house, "Ann")).toHaveLength(5);
  const last = await house.idea("One more");
  expect(await refused(house, () => thanks(house, "Bo", "Ann", last))).toBe("thanks-enough (limit)");
  await house.later(1.1);
  await thanks(house, "Bo", "Ann", last);
  expect(await thanksOf(house, "Ann")).toHaveLength(6);
});
