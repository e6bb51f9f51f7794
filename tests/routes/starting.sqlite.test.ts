import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, writeFileSync } from "node:fs";
import { describe, test } from "vitest";
import { migrate, migrationsOf } from "#db/migrate.ts";
import { newFolder } from "../support/database.ts";
import { expectSentence } from "../support/starting.ts";

const nobody = 65_534;
/** Root may be anybody; but not everybody may read the folder the project lies in. */
const mayBeNobody =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ["-e", "fs.readFileSync('package.json')"], { uid: nobody }).status === 0;

describe("a start on a file", () => {
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
