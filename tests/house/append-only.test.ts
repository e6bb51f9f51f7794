import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  addComment,
  castVote,
  changeRole,
  changeSite,
  deleteAccount,
  deleteComment,
  deleteIdea,
  readNotifications,
  takeHost,
  withdrawVote,
} from "#app/commands/index.ts";
import { logPage } from "#db/log.ts";
import { eventSubjects, events, siteChanges } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const sources = ["app", "db", "bin"].flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => join(folder, name)),
);

/** The only changes that are ever made to what happened: that people have been told of it, or that it was undone. */
const telling = {
  file: "db/events.ts",
  changes: [".set({ undoneAt, fannedOutAt: undoneAt })", ".set({ undoneAt })", ".set({ fannedOutAt })"],
};

test("no line of code changes or removes what happened, or what settings and words said, but to note that it was told or undone", () => {
  const rows = /(update|delete)\(\s*(?:schema\.)?(events|eventSubjects|siteChanges|wordChanges)\s*\)/;
  const raw = /(update|delete from|truncate|replace into)\s+["`]?(events|event_subjects|site_changes|word_changes)\b/i;
  const found = sources.filter((file) => {
    const text = readFileSync(file, "utf8");
    return rows.test(text) || raw.test(text);
  });
  expect(found).toEqual([telling.file]);
  const text = readFileSync(telling.file, "utf8");
  expect(text.match(/\.(update|delete)\(/g)).toEqual([".update(", ".update(", ".update("]);
  expect(text.match(/\.set\([^)]*\)/g)).toEqual(telling.changes);
});

/** Everything that was written down so far, but for whether it was told. */
async function written({ db }: House) {
  const [happened, subjects, changes] = await Promise.all([
    db.read.select().from(events).orderBy(asc(events.id)),
    db.read.select().from(eventSubjects).orderBy(asc(eventSubjects.eventId), asc(eventSubjects.subjectId)),
    db.read.select().from(siteChanges).orderBy(asc(siteChanges.id), asc(siteChanges.field)),
  ]);
  return { happened: happened.map(({ fannedOutAt: _, ...event }) => event), subjects, changes };
}

test("whatever is taken back, deleted or told later, what was written down stays as it was", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const own = await house.idea("Only mine", "Bo");
  await house.does("Bo", castVote, { number });
  const { to } = await house.does("Bo", addComment, { number }, { body: "Yes.", kind: "comment" });
  await house.does("Ada", changeRole, { handle: "june" }, { role: "customer" });
  await house.does("Ada", changeSite, {}, { name: "Harbour", address: "http://localhost:3000", zone: "Europe/Lisbon" });
  await house.does("Sam", takeHost, { number });
  const before = await written(house);
  await house.later(1);
  await house.does("Bo", withdrawVote, { number });
  await house.does("Bo", deleteComment, { id: to.split("#c-")[1] as string });
  await house.does("Bo", deleteIdea, { number: own });
  await house.does("Ann", readNotifications);
  await house.does("Bo", deleteAccount, {}, { present: password });
  await house.does("Ann", deleteAccount, {}, { present: password });
  await house.later(30);
  const after = await written(house);
  expect(after.happened.length).toBeGreaterThan(before.happened.length);
  for (const part of ["happened", "subjects", "changes"] as const)
    expect(after[part]).toEqual(expect.arrayContaining(before[part] as object[]));
});

test("who deleted their account stands in the log without a name", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(1);
  await house.does("Sam", takeHost, { number });
  const id = house.id("Ann");
  await house.does("Ann", deleteAccount, {}, { present: password });
  const { entries } = await logPage(house.db.read, { personId: id });
  expect(entries.map(({ kind, by }) => [kind, by?.name])).toEqual(
    expect.arrayContaining([["idea-posted", expect.not.stringContaining("Ann")]]),
  );
  expect(JSON.stringify((await logPage(house.db.read, {})).entries)).not.toContain('"Ann"');
});
