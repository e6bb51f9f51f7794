import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { engine, nameOf } from "#db/engine.ts";
import { migrate, migrationsOf } from "#db/migrate.ts";
import { newDatabase, newFolder } from "../support/database.ts";
import { start } from "../support/server.ts";

const nobody = 65_534;
/** Root may be anybody; but not everybody may read the folder the project lies in. */
const mayBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ["-e", "fs.readFileSync('package.json')"], { uid: nobody }).status === 0;

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

describe.skipIf(engine === "postgres")("a start on a file", () => {
  test("whose folder can't be made, because a file stands there", async () => {
    const folder = newFolder();
    writeFileSync(`${folder}/taken`, "");
    await expectSentence(`file:${folder}/taken/site.db`, "something else stands there");
  });

  test("that is a folder", async () => {
    const folder = newFolder();
    mkdirSync(`${folder}/site.db`);
    await expectSentence(`file:${folder}/site.db`, "the file can't be opened");
  });

  test("that is no database, or a damaged one", async () => {
    const folder = newFolder();
    writeFileSync(`${folder}/site.db`, "Dear diary, ".repeat(1_000));
    await expectSentence(`file:${folder}/site.db`, "it is no SQLite database");
  });

  test.skipIf(!mayBeNobody)(
    "that this user may only read, or in a folder that this user may not write to",
    async () => {
      const folder = newFolder();
      const file = `${folder}/site.db`;
      await migrate(`file:${file}`, migrationsOf("file:").slice(0, 1));
      chmodSync(folder, 0o755);
      chmodSync(file, 0o444);
      await expectSentence(`file:${file}`, "may not be written to", {}, nobody);
      chmodSync(folder, 0o555);
      await expectSentence(`file:${folder}/other.db`, "can't be opened|may not be written to", {}, nobody);
      chownSync(folder, 0, 0);
    },
  );

  test("with a standby, which only PostgreSQL has", async () => {
    const standby = { DATABASE_READ_URL: "postgres://me@127.0.0.1:1/site" };
    await expectSentence(`file:${newFolder()}/site.db`, "only PostgreSQL has standbys", standby);
  });
});

describe.skipIf(engine !== "postgres")("a start on a PostgreSQL", () => {
  const { TEST_DATABASE_URL = "postgres://nobody@127.0.0.1:1/none" } = process.env;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(TEST_DATABASE_URL);
    change(url);
    return url.href;
  };

  test("that is not there, at a port nobody listens on or a host nobody has", async () => {
    await expectSentence(
      changed((url) => (url.port = "1")),
      "no PostgreSQL answers there",
    );
    await expectSentence(
      changed((url) => (url.host = "no-such-host.invalid")),
      "no host of that name|no PostgreSQL answers",
    );
  });

  test("that has no such database, or no such user", async () => {
    await expectSentence(
      changed((url) => (url.pathname = "/no_such_database")),
      "has no database of that name",
    );
    await expectSentence(
      changed((url) => (url.username = "no_such_user")),
      "does not accept this user and password",
    );
  });

  test("with a password that is wrong, which is not repeated", async () => {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: TEST_DATABASE_URL });
    await client.connect();
    await client.query("DROP ROLE IF EXISTS guarded");
    await client.query("CREATE ROLE guarded LOGIN PASSWORD 'the right one'");
    await client.end();
    const wrong = changed((url) => {
      url.username = "guarded";
      url.password = "geheim";
    });
    const said = await expectSentence(wrong, "does not accept this user and password");
    expect(said).not.toContain("geheim");
  });
});

test("a start on a database of a newer version says so, and leaves it alone", async () => {
  const db = await newDatabase();
  await migrate(db.url, [...migrationsOf(db.url), { name: "0099_from_tomorrow", statements: [] }]);
  await expectSentence(db.url, "it was changed by a newer Roughstone");
});

/** What the start says, without a stack and without more than a sentence or two. */
async function expectSentence(database: string, words: string, settings: Record<string, string> = {}, uid?: number) {
  const error = (await start(database, settings, [], uid).catch((error) => error)) as Error;
  expect(error.message).toContain("ended with 1");
  const said = error.message.replace(/^.*?: /, "").trim();
  expect(said).toMatch(new RegExp(words));
  expect(said).not.toMatch(/\bat .+:\d+:\d+|Error:/);
  expect(said.split("\n")).toHaveLength(1);
  if (!settings.DATABASE_URL && said.startsWith("The database")) expect(said).toContain(nameOf(database));
  return said;
}
