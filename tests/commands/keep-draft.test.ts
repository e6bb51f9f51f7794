import { expect, test } from "vitest";
import { keepDraft } from "#app/commands/index.ts";
import { draftAt, dropDraft, sweepDrafts } from "#db/drafts.ts";
import { drafts } from "#db/schema.ts";
import { hashToken } from "#db/tokens.ts";
import { aHouse } from "../support/house.ts";
import { happened } from "./story.ts";

const path = "/ideas/new";
const fields = { title: "A quiet hour", body: "In the mornings" };

test("what Vi wrote is kept for whoever has her device's token, and for nobody else; nothing has happened", async () => {
  const house = await aHouse();
  let token = "";
  const events = await happened(house, async () => {
    token = (await house.does("Vi", keepDraft, {}, { path, fields })).draft as string;
  });
  expect(events).toEqual([]);
  const at = (key: string, place = path) => draftAt(house.db.read, hashToken(key), place, house.now());
  expect((await at(token))?.fields).toEqual(fields);
  expect(await at("another")).toBeNull();
  expect(await at(token, "/ideas/1/comments")).toBeNull();
  expect(JSON.stringify(await house.db.read.select().from(drafts))).not.toContain(token);
});

test("one device keeps one text for each form, the newest, and they do not get in each other's way", async () => {
  const house = await aHouse();
  const { draft: token = "" } = await house.does("Vi", keepDraft, {}, { path, fields });
  const other = "/ideas/1/comments";
  const keeps = (where: string, text: string) =>
    house.does("Vi", keepDraft, {}, { path: where, fields: { body: text }, token });
  await keeps(other, "first");
  expect((await keeps(other, "second")).draft).toBe(token);
  const texts = async () => (await house.db.read.select().from(drafts)).map((draft) => draft.fields.body).sort();
  expect(await texts()).toEqual(["In the mornings", "second"]);
  await house.db.write((tx) => dropDraft(tx, hashToken(token), { path: other, id: "" }));
  expect(await texts()).toEqual(["In the mornings"]);
  const kept = await draftAt(house.db.read, hashToken(token), path, house.now());
  await house.db.write((tx) => dropDraft(tx, hashToken(token), { path: "/ideas/2/join", id: kept?.id as string }));
  expect(await texts()).toEqual([]);
});

test("after a day it is gone", async () => {
  const house = await aHouse();
  const { draft: token = "" } = await house.does("Vi", keepDraft, {}, { path, fields });
  const later = (hours: number) => new Date(house.now().getTime() + hours * 3_600_000);
  expect(await draftAt(house.db.read, hashToken(token), path, later(23))).not.toBeNull();
  expect(await draftAt(house.db.read, hashToken(token), path, later(25))).toBeNull();
  await house.db.write((tx) => sweepDrafts(tx, later(23)));
  expect(await house.db.read.$count(drafts)).toBe(1);
  await house.db.write((tx) => sweepDrafts(tx, later(25)));
  expect(await house.db.read.$count(drafts)).toBe(0);
});
