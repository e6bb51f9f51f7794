import { expect, test } from "vitest";
import { addComment, castVote, deleteIdea, offerPolish, postIdea, shipIdea } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { ideaNow, offers, polished, polishNow, rough } from "./polishing.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

async function aHouseWithAnIdea() {
  const house = await aHouse();
  const number = numberOf(await house.does("Ann", postIdea, {}, rough));
  return { house, number };
}

test("Bo offers a polish: the idea stays as it is, and his offer waits beside it", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const id = await offers(house, "Bo", number);
  expect(await ideaNow(house, number)).toMatchObject({ ...rough, revision: 1, stage: "rough", polishesCount: 0 });
  const bo = house.id("Bo");
  expect(await polishNow(house, id)).toMatchObject({ ...polished, state: "offered", base: 1, byId: bo, offeredBy: bo });
});

test("it is told of the idea and of itself, to the dreamer and to the host", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const { takeHost } = await import("#app/commands/index.ts");
  await house.does("Sam", takeHost, { number });
  expect(await toldBy(house, () => offers(house, "Bo", number))).toEqual({
    Ann: ["polish-offered"],
    Sam: ["polish-offered"],
  });
  const events = await happened(house, () => offers(house, "Cleo", number, { body: "No music, ever." }));
  expect(events).toMatchObject([{ kind: "polish-offered", about: ["idea", "polish"], data: { idea: Number(number) } }]);
});

test("sent twice at once it is one offer; sent again with other words it is another", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const send = (body: string) =>
    house.does("Bo", offerPolish, { number }, { id: formId(), ...polished, body, why: "Because." });
  const first = await once([send("Quiet."), send("Quiet."), send("Quiet.")]);
  expect((await send("Quieter.")).to).not.toBe(first.to);
});

test.each([
  ["nothing changed", {}],
  ["only what it said before", { title: rough.title, body: rough.body }],
])("an offer with %s is refused", async (_, form) => {
  const { house, number } = await aHouseWithAnIdea();
  const offer = () => house.does("Bo", offerPolish, { number }, { ...rough, why: "Because.", ...form });
  expect(await refused(house, offer)).toBe("polish-same (rule)");
});

test("an offer without its why, or without words, says which is missing", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const offer = (form: object) => house.does("Bo", offerPolish, { number }, { ...polished, ...form });
  expect(await refused(house, () => offer({}))).toEqual({ why: "required" });
  expect(await refused(house, () => offer({ why: "Because.", title: " " }))).toEqual({ title: "required" });
});

test("what has shipped keeps its words", async () => {
  const { house, number } = await aHouseWithAnIdea();
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Told." });
  expect(await refused(house, () => offers(house, "Bo", number))).toBe("idea-shipped (rule)");
});

test("Vi signs in first, and nobody polishes what is not there", async () => {
  const { house, number } = await aHouseWithAnIdea();
  await expect(offers(house, "Vi", number)).rejects.toThrow(new Refusal("sign-in-first"));
  await expect(offers(house, "Bo", "99")).rejects.toThrow(new Refusal("not-found"));
});

test("Cleo makes a polish of what Bo added: it is Bo's, and he is told", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const { to } = await house.does("Bo", addComment, { number }, { body: "And no phones.", kind: "yes-and" });
  const from = to.split("#c-")[1] as string;
  let id = "";
  const told = await toldBy(house, async () => {
    id = await offers(house, "Cleo", number, { body: `${rough.body} And no phones.`, from });
  });
  expect(told).toEqual({ Ann: ["polish-offered"], Bo: ["polish-offered"] });
  expect(await polishNow(house, id)).toMatchObject({
    byId: house.id("Bo"),
    offeredBy: house.id("Cleo"),
    commentId: from,
  });
});

test("only what builds on this very idea becomes a polish of it", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const other = await house.idea("Cups that come back");
  const says = async (idea: string, kind: string, by = "Bo") => {
    const { to } = await house.does(by, addComment, { number: idea }, { body: "And no phones.", kind });
    return to.split("#c-")[1] as string;
  };
  for (const from of [await says(number, "comment"), await says(other, "yes-and"), await says(number, "note", "Sam")])
    expect(await refused(house, () => offers(house, "Cleo", number, { from }))).toBe("comment-deleted (state)");
});

test("an offer made afresh takes the place of the one before, and of nobody else's", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const first = await offers(house, "Bo", number);
  const again = { again: first, body: "No music, ever." };
  expect(await refused(house, () => offers(house, "Cleo", number, again))).toBe("not-yours (forbidden)");
  await offers(house, "Bo", number, again);
  expect(await polishNow(house, first)).toMatchObject({ state: "withdrawn", decidedBy: house.id("Bo") });
});

test("an offer of somebody else's makes the idea theirs too: it can't be taken back any more", async () => {
  const { house, number } = await aHouseWithAnIdea();
  await offers(house, "Bo", number);
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number }))).toBe("idea-shared (state)");
  const own = numberOf(await house.does("Ann", postIdea, {}, { title: "Mine alone" }));
  await offers(house, "Ann", own);
  await house.does("Ann", deleteIdea, { number: own });
  await expect(house.does("Bo", castVote, { number: own })).rejects.toThrow(new Refusal("not-found"));
});

test("what grew from Bo's yes-and is his while his words stand in it; other words are whoever's wrote them", async () => {
  const { house, number } = await aHouseWithAnIdea();
  const { to } = await house.does("Bo", addComment, { number }, { body: "And one lamp.", kind: "yes-and" });
  const from = to.split("#c-")[1] as string;
  const whole = await offers(house, "Cleo", number, { body: `${rough.body}\n\nAnd one lamp.`, from });
  expect(await polishNow(house, whole)).toMatchObject({ byId: house.id("Bo"), offeredBy: house.id("Cleo") });
  const other = await offers(house, "Cleo", number, { body: "Bo says something rude.", from });
  expect(await polishNow(house, other)).toMatchObject({ byId: house.id("Cleo"), commentId: from });
});
