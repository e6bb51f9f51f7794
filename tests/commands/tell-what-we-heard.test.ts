import { expect, test } from "vitest";
import { closeQuestion, openQuestion, tellWhatWeHeard, writeQuestion } from "#app/commands/index.ts";
import { questionByNumber } from "#db/questions.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

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
