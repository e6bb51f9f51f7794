import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  addComment,
  castVote,
  closeQuestion,
  mergeIdea,
  openQuestion,
  postIdea,
  tellWhatWeHeard,
  writeQuestion,
} from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { countTookPart } from "#db/question-parts.ts";
import { type Question, questionByNumber } from "#db/questions.ts";
import { people, votes } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { accepts, allBrought, ideaFor } from "./bringing.ts";
import { asks } from "./inviting.ts";
import { happened, refused, toldBy } from "./story.ts";

test("what was heard is told when a question is closed, not before", async () => {
  const house = await aHouse();
  const number = "1";
  const tell = (heard: string, name = "Sam") => house.does(name, tellWhatWeHeard, { number }, { heard });
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  expect(await refused(house, () => tell("You want quiet."))).toBe("question-not-closed (state)");
  await house.does("Sam", openQuestion, { number }, { until: "2026-05-10" });
  expect(await refused(house, () => tell("You want quiet."))).toBe("question-not-closed (state)");
  await house.does("Sam", closeQuestion, { number });
  expect(await refused(house, () => tell(" "))).toEqual({ heard: "required" });
  expect(await refused(house, () => tell("I think", "Ann"))).toBe("staff-only (forbidden)");
  expect(await happened(house, () => tell("You want *quiet*."))).toMatchObject([
    { kind: "question-answered", about: ["question"] },
  ]);
  expect(await questionByNumber(house.db.read, 1, false)).toMatchObject({
    state: "answered",
    heardHtml: "<p>You want <em>quiet</em>.</p>",
  });
  await tell("You want quiet, and tea.", "June");
  expect(await questionByNumber(house.db.read, 1, false)).toMatchObject({ heard: "You want quiet, and tea." });
});

test("everybody who took part is told once: who answered, who voted, who talked, and nobody else", async () => {
  const house = await aHouse();
  const number = "1";
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number }, { until: "2026-05-10" });
  const { to } = await house.does("Ann", postIdea, {}, { title: "A quiet hour", question: number });
  const idea = { number: to.split("/")[2] as string };
  await house.does("Bo", castVote, idea);
  await house.does("Bo", addComment, idea, { body: "Yes.", kind: "comment" });
  await house.does("June", addComment, idea, { body: "For us alone.", kind: "note" });
  await house.idea("Elsewhere", "Cleo");
  await house.does("Sam", addComment, idea, { body: "Lovely.", kind: "comment" });
  await house.does("Sam", closeQuestion, { number });
  const question = await questionByNumber(house.db.read, 1, true);
  expect(await countTookPart(house.db.read, question?.id as string, house.id("Sam"))).toBe(2);
  const tell = (heard: string) => house.does("Sam", tellWhatWeHeard, { number }, { heard });
  expect(await toldBy(house, () => tell("You want quiet."))).toEqual({
    Ann: ["question-answered"],
    Bo: ["question-answered"],
  });
  expect(await toldBy(house, () => tell("You want quiet, and tea."))).toEqual({});
  expect(await happened(house, () => tell("You want quiet, tea, and time."))).toMatchObject([{ kind: "heard-edited" }]);
  expect(await happened(house, () => tell("You want quiet, tea, and time."))).toEqual([]);
});

test("who left meanwhile is counted no more, and who merely had a vote left out never was", async () => {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  const { to } = await house.does("Ann", postIdea, {}, { title: "A quiet hour", question: "1" });
  await house.does("Bo", castVote, { number: to.split("/")[2] as string });
  const question = (await questionByNumber(house.db.read, 1, true)) as Question;
  const counted = () => countTookPart(house.db.read, question.id, null);
  expect(await counted()).toBe(2);
  await house.db.write((tx) => tx.update(votes).set({ state: "dropped" }));
  expect(await counted()).toBe(1);
  await house.db.write((tx) =>
    tx
      .update(people)
      .set({ goneAt: house.now() })
      .where(eq(people.id, house.id("Ann"))),
  );
  expect(await counted()).toBe(0);
});

test("two who write it at once do not overwrite each other unseen", async () => {
  const house = await aHouse();
  const number = "1";
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number }, { until: "2026-05-10" });
  await house.does("Sam", closeQuestion, { number });
  const tell = (name: string, heard: string) =>
    house.does(name, tellWhatWeHeard, { number }, { heard, edition: editionOf([null]) });
  await tell("Sam", "You want quiet.");
  expect(await refused(house, () => tell("June", "You want tea."))).toBe("changed-meanwhile (state)");
});

test("it reaches who brought what was merged, and whom something was written down for and who said that it is theirs", async () => {
  const house = await aHouse();
  const number = await asks(house);
  const by = async (name: string, title: string) =>
    (await house.does(name, postIdea, {}, { title, question: number })).to.split("/")[2] as string;
  const [into, from] = [await by("June", "A quiet hour"), await by("Ann", "An hour of quiet")];
  await house.does("June", mergeIdea, { number: into }, { from });
  await ideaFor(house, { question: number });
  await ideaFor(house, { question: number, person: "cleo", title: "Hers, perhaps" });
  const [waits] = await allBrought(house);
  await accepts(house, "Bo", waits?.id);
  await house.does("Sam", closeQuestion, { number });
  expect(
    await toldBy(house, () => house.does("Ada", tellWhatWeHeard, { number }, { heard: "You want quiet." })),
  ).toEqual({
    Ann: ["question-answered"],
    Bo: ["question-answered"],
    June: ["question-answered"],
    Sam: ["question-answered"],
  });
});
