import { expect, test } from "vitest";
import {
  acceptCredit,
  answerIdea,
  changeRole,
  closeQuestion,
  correctCredit,
  createTag,
  editCelebration,
  editQuestion,
  extendPilot,
  handOverPilot,
  mergeTag,
  movePromise,
  openQuestion,
  renameTag,
  sayProvenance,
  scheduleQuestion,
  shipIdea,
  tagIdea,
  takeHost,
  tellWhatWeHeard,
  unscheduleQuestion,
  writeQuestion,
} from "#app/commands/index.ts";
import type { EventKind } from "#app/domain/events.ts";
import { logPage } from "#db/log.ts";
import { aGem } from "../commands/crediting.ts";
import { draft, edit, whole } from "../commands/drafting.ts";
import { changesMeaning } from "../commands/polishing.ts";
import { promises } from "../commands/promised.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

/** What the log shows of the last event of a kind: "field: before to after". */
async function shown(house: House, kind: EventKind): Promise<string[]> {
  const { entries } = await logPage(house.db.read, { kinds: [kind], most: 1 });
  return (entries[0]?.changes ?? []).map(({ field, before, after }) => `${field}: ${before} to ${after}`);
}

test("of a role, a stage and a host the log shows who and what it was before", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Ada", changeRole, { handle: "bo" }, { role: "staff" });
  expect(await shown(house, "role-changed")).toEqual(["role: customer to staff"]);
  await house.does("Sam", answerIdea, { number }, { body: "We begin.", stage: "polishing" });
  expect(await shown(house, "stage-changed")).toEqual(["stage: rough to polishing"]);
  await house.later(0.1);
  await house.does("Ada", takeHost, { number }, { to: "june" });
  expect(await shown(house, "host-given")).toEqual(["host: Sam to June"]);
  await house.later(0.1);
  await house.does("Ada", takeHost, { number });
  expect(await shown(house, "host-taken")).toEqual(["host: June to Ada"]);
  const pilot = await house.pilot(await house.idea("Another"));
  await house.does("Ada", handOverPilot, { number: pilot }, { to: "june" });
  expect(await shown(house, "pilot-host-given")).toEqual(["host: Sam to June"]);
});

test("of tags it shows each that came or went, by its present name", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Quiet", "Loud", "Calm"]) await house.does("Ada", createTag, {}, { name });
  await house.does("Ann", tagIdea, { number }, { tags: "quiet\nloud" });
  expect((await shown(house, "idea-tagged")).sort()).toEqual(["tag: null to Loud", "tag: null to Quiet"]);
  await house.later(0.1);
  await house.does("Sam", tagIdea, { number }, { tags: "quiet" });
  expect(await shown(house, "idea-tagged")).toEqual(["tag: Loud to null"]);
  await house.does("Ada", mergeTag, { slug: "loud" }, { into: "calm" });
  expect(await shown(house, "idea-tagged")).toEqual([]);
  const { entries } = await logPage(house.db.read, { kinds: ["tag-merged"] });
  expect(entries[0]).toMatchObject({ tag: "Calm" });
});

test("of a promise, where an idea comes from, and a question's days it shows the earlier ones", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = await promises(house, "2026-05-10");
  await house.later(0.1);
  await house.does("Sam", movePromise, { id }, { dueOn: "2026-05-12", reason: "Rain." });
  await house.later(0.1);
  await house.does("Sam", movePromise, { id }, { dueOn: "2026-05-14", reason: "More rain." });
  expect(await shown(house, "promise-moved")).toEqual(["due: 2026-05-12 to 2026-05-14"]);
  await house.does("Sam", sayProvenance, { number }, { provenance: "new" });
  await house.later(0.1);
  await house.does("Sam", sayProvenance, { number }, { provenance: "known", knownSince: "2026-01-01" });
  expect(await shown(house, "provenance-changed")).toEqual(["source: new to known"]);
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  const days = { from: "2026-05-20", until: "2026-05-30" };
  await house.does("Sam", scheduleQuestion, { number: "1" }, days);
  expect(await shown(house, "question-scheduled")).toEqual(["opens: null to 2026-05-20", "closes: null to 2026-05-30"]);
  await house.does("Sam", unscheduleQuestion, { number: "1" });
  expect(await shown(house, "question-unscheduled")).toEqual([
    "opens: 2026-05-20 to null",
    "closes: 2026-05-30 to null",
  ]);
});

test("of an idea's words it shows the title, and between which revisions the text changed", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await changesMeaning(house, number, "It is quiet until ten.");
  expect(await shown(house, "polish-accepted")).toEqual(["text: 1 to 2"]);
});

test("of a pilot it shows the end it had", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.later(8);
  await house.does("Sam", extendPilot, { number }, { what: "end", to: "2026-06-10", reason: "More to learn." });
  expect(await shown(house, "pilot-extended")).toEqual(["end: 2026-05-25 to 2026-06-10"]);
});

test("of a credit it shows the words before a correction, of which the ledger keeps every one", async () => {
  const { house, creditOf } = await aGem();
  const { id } = await creditOf("Ann");
  await house.does("Ann", acceptCredit, { id }, { shown: "name" });
  await house.later(0.1);
  await house.does("Sam", correctCredit, { id }, { what: "For the hour" });
  expect(await shown(house, "credit-corrected")).toEqual(["credit: null to For the hour"]);
  await house.later(0.1);
  await house.does("Sam", correctCredit, { id }, { what: "For the quiet hour" });
  expect(await shown(house, "credit-corrected")).toEqual(["credit: For the hour to For the quiet hour"]);
});

test("of words that staff write anew it keeps what they said before", async () => {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What is missing?", words: "Anything." });
  await house.does("Sam", editQuestion, { number: "1" }, { title: "What would you miss?", words: "Anything." });
  expect(await shown(house, "question-edited")).toEqual(["title: What is missing? to What would you miss?"]);
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-20" });
  await house.does("Sam", closeQuestion, { number: "1" });
  await house.does("Sam", tellWhatWeHeard, { number: "1" }, { heard: "You want quiet." });
  await house.does("June", tellWhatWeHeard, { number: "1" }, { heard: "You want quiet, and tea." });
  expect(await shown(house, "question-answered")).toEqual([]);
  expect(await shown(house, "heard-edited")).toEqual(["heard: You want quiet. to You want quiet, and tea."]);
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  await house.does("Ada", renameTag, { slug: "quiet" }, { name: "Hush" });
  expect(await shown(house, "tag-renamed")).toEqual(["tag: Quiet to Hush"]);
  const number = await house.idea();
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "We made it.", before: "It was loud." });
  await house.does("Sam", editCelebration, { number: "1" }, { story: "We made it together." });
  expect(await shown(house, "celebration-edited")).toEqual([
    "before: It was loud. to null",
    "story: We made it. to We made it together.",
  ]);
});

test("of the draft of a pilot it keeps each field that changed", async () => {
  const house = await aHouse();
  const number = await draft(house, await house.idea(), whole);
  await edit(house, number, { ...whole, hypothesis: "Quiet helps.", places: "9" }, "June");
  expect(await shown(house, "pilot-edited")).toEqual([
    `hypothesis: ${whole.hypothesis} to Quiet helps.`,
    "places: 5 to 9",
  ]);
});
