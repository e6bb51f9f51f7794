import { expect, test } from "vitest";
import { textsOf } from "#app/commands/change-profile.ts";
import {
  addComment,
  addGap,
  answerGap,
  answerIdea,
  changeProfile,
  editComment,
  giveThanks,
  joinIdea,
  offerPolish,
  postIdea,
} from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { gapsOf } from "#db/gaps.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { type Person, personById } from "#db/people.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { refused } from "./story.ts";

const links = "https://mill.example ".repeat(limits.newcomer.links + 1);
const long = "bench ".repeat(limits.newcomer.words + 1);
const tooManyLinks = "too-many-links-at-first (rule) at body";

test("on their first day people say so many words and links at once: in ideas, comments, and wherever they add words", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const posts = (body: string) => () => house.does("Bo", postIdea, {}, { title: "A bench", body });
  expect(await refused(house, posts(long))).toBe("too-many-words-at-first (rule) at body");
  expect(await refused(house, posts(links))).toBe(tooManyLinks);
  expect(await refused(house, () => house.does("Bo", addComment, { number }, { body: links }))).toBe(tooManyLinks);
  expect(await refused(house, () => house.does("Bo", joinIdea, { number }, { body: links }))).toBe(tooManyLinks);
  const { to } = await house.does("Bo", addComment, { number }, { body: "Yes." });
  const id = to.split("#c-")[1];
  expect(await refused(house, () => house.does("Bo", editComment, { id }, { body: links }))).toBe(tooManyLinks);
  await house.does("Sam", addGap, { number }, { words: "A price" });
  const idea = await ideaByNumber(house.db.read, Number(number));
  const gap = (await gapsOf(house.db.read, idea as Idea)).find(({ words }) => words === "A price");
  expect(await refused(house, () => house.does("Bo", answerGap, { id: gap?.id }, { body: links }))).toBe(tooManyLinks);
});

test("the same holds for polishes, of which only what they add counts, for what is missing, thanks and profiles", async () => {
  const house = await aHouse();
  const number = numberOf(await house.does("Sam", postIdea, {}, { title: "A bench", body: `${long} ${links}` }));
  const offers = (body: string) => () =>
    house.does("Bo", offerPolish, { number }, { title: "A bench", body, why: "Clearer." });
  expect(await refused(house, offers(`${long} ${links} ${links}`))).toBe(tooManyLinks);
  expect(await refused(house, offers(`${long} ${long} ${links}`))).toBe("too-many-words-at-first (rule) at body");
  await offers(`${long} ${links} Please.`)();
  const own = await house.idea("Mine", "Bo");
  const gap = () => house.does("Bo", addGap, { number: own }, { words: links });
  expect(await refused(house, gap)).toBe("too-many-links-at-first (rule) at words");
  const thanks = { idea: number, because: links };
  const gives = () => house.does("Bo", giveThanks, { handle: "sam" }, thanks);
  expect(await refused(house, gives)).toBe("too-many-links-at-first (rule) at because");
  const bo = (await personById(house.db.read, house.id("Bo"))) as Person;
  const profile = { name: "Bo", handle: "bo", words: links, colour: "slate", edition: editionOf(textsOf(bo)) };
  const changes = () => house.does("Bo", changeProfile, {}, profile);
  expect(await refused(house, changes)).toBe("too-many-links-at-first (rule) at words");
});

test("a day later it is all the same how much they say; so it is once an idea of theirs was heard, and for staff", async () => {
  const house = await aHouse();
  const number = await house.idea("A bench", "Bo");
  await house.does("Sam", addComment, { number }, { body: links });
  await house.does("Sam", answerIdea, { number }, { body: "We heard you." });
  await house.does("Bo", addComment, { number }, { body: links });
  expect(await refused(house, () => house.does("Ann", addComment, { number }, { body: links }))).toBe(tooManyLinks);
  await house.later(1);
  await house.does("Ann", addComment, { number }, { body: links });
});

test("a field that nobody sees stays empty: filled in, it is a machine, and nothing is done", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const filled = { website: "https://mill.example" };
  for (const deed of [
    () => house.does("Bo", postIdea, {}, { title: "A bench", ...filled }),
    () => house.does("Bo", addComment, { number }, { body: "Yes.", ...filled }),
    () => house.does("Bo", joinIdea, { number }, { title: "A bench", ...filled }),
  ])
    expect(await refused(house, deed)).toBe("unseen-field-filled (rule)");
  await house.does("Bo", addComment, { number }, { body: "Yes.", website: "" });
});
