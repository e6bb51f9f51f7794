import { expect, test } from "vitest";
import {
  acceptCredit,
  addComment,
  answerIdea,
  askForSeat,
  castVote,
  concludePilot,
  leaveSeat,
  openQuestion,
  postIdea,
  proposeCredit,
  shipIdea,
  writeQuestion,
} from "#app/commands/index.ts";
import { eventKinds } from "#app/domain/events.ts";
import { creditsOf } from "#db/credits.ts";
import { markTold, recordEvents, untoldEvents } from "#db/events.ts";
import { idsAt } from "#db/ids.ts";
import { recount } from "#db/recount.ts";
import { events } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";

const secret = "Xylophone";

test("through a whole story events hold ids and codes, never names, addresses or words", async () => {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: secret, words: secret });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  await house.does("Ann", postIdea, {}, { title: secret, body: secret, question: "1" });
  const number = "1";
  await house.does("Bo", castVote, { number }, { reason: secret });
  await house.does("Bo", addComment, { number }, { body: secret, kind: "yes-and" });
  await house.does("Sam", answerIdea, { number }, { body: secret, stage: "polishing" });
  await house.pilot(number, 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
  await house.does("Cleo", leaveSeat, { number });
  await house.later(8);
  await house.does("Sam", concludePilot, { number }, { outcome: "adopt", learned: secret });
  await house.does("Sam", shipIdea, { number }, { body: secret, story: secret });
  await house.does("Sam", proposeCredit, { number }, { person: "june", role: "maker", what: secret });
  for (const name of ["Ann", "Bo"])
    for (const { id } of await creditsOf(house.db.read, house.id(name)))
      await house.does(name, acceptCredit, { id }, { shown: "alias", alias: secret });
  const rows = await house.db.read.select().from(events);
  expect(rows.length).toBeGreaterThan(20);
  const code = /^([a-z]+(-[a-z]+)*|\d{4}-\d\d-\d\d|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
  for (const { kind, data } of rows) {
    expect(eventKinds).toContain(kind);
    for (const value of Object.values(data)) if (typeof value === "string") expect(value).toMatch(code);
  }
  const told = JSON.stringify(rows);
  for (const word of [secret, "example.org", "Ann", "Cleo"]) expect(told).not.toContain(word);
  expect(await recount(house.db.read)).toEqual([]);
});

test("what is held is not told before its time, and what was told is not told again", async () => {
  const house = await aHouse();
  const now = house.now();
  const holdUntil = new Date(now.getTime() + 60_000);
  await house.db.write((tx) =>
    recordEvents(tx, [{ kind: "comment-added", subjects: [], holdUntil }], {
      actor: house.who("Bo"),
      now,
      newId: idsAt(now),
    }),
  );
  expect(await untoldEvents(house.db.read, now)).toEqual([]);
  const [event] = await untoldEvents(house.db.read, holdUntil);
  const told = await Promise.all([1, 2, 3].map(() => house.db.write((tx) => markTold(tx, event?.id as string, now))));
  expect(told.filter(Boolean)).toHaveLength(1);
  expect(await untoldEvents(house.db.read, holdUntil)).toEqual([]);
});
