import { describe, test } from "vitest";
import { migrate, migrationsOf } from "#db/migrate.ts";
import { newDatabase } from "../support/database.ts";
import { expectSentence } from "../support/starting.ts";

describe("a start that can't go well ends with 1 and one sentence that says what to do", () => {
  test.each([
    [{ PORT: "http" }, "PORT is not a port"],
    [{ WEB_PROCESSES: "0" }, "WEB_PROCESSES must be how many"],
    [{ DATABASE_URL: "mysql://somewhere/site" }, "DATABASE_URL must begin with file: or postgres://"],
    [{ DATABASE_READ_URL: "file:copy.db" }, "DATABASE_READ_URL must begin with postgres://"],
  ])("with the settings %j", async (settings, words) => {
    await expectSentence("file:unused.db", words, settings);
  });
});

test("a start on a database of a newer version says so, and leaves it alone", async () => {
  const db = await newDatabase();
  await migrate(db.url, [...migrationsOf(db.url), { name: "0099_from_tomorrow", statements: [] }]);
  await expectSentence(db.url, "it was changed by a newer Roughstone");
});
