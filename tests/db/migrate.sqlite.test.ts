import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate, migrationsOf } from "#db/migrate.ts";
import { newFolder } from "../support/database.ts";

test("a fresh file is made with its folder, and gets every migration there is", async () => {
  const url = `file:${newFolder()}/deep/inside/site.db`;
  expect(await migrate(url)).toEqual(migrationsOf(url).map(({ name }) => name));
  expect(await migrate(url)).toEqual([]);
});

test("a rebuild in Drizzle's way keeps the rows that hang on the table, and must make its triggers again", async () => {
  const { file, url } = await withVotes();
  const all = schemaOf(file, "ideas");
  const rebuild = [
    all.table.replace("`ideas`", "__new_ideas"),
    "INSERT INTO __new_ideas SELECT * FROM ideas",
    "DROP TABLE ideas",
    "ALTER TABLE __new_ideas RENAME TO ideas",
  ];
  const next = (...statements: string[]) => [...migrationsOf(url), { name: "0099_rebuilt", statements }];
  await expect(migrate(url, next(...rebuild))).rejects.toThrow("the trigger idea_search_added");
  await migrate(url, next(...rebuild, ...all.triggers));
  expect(count(file, "votes")).toBe(1);
  expect(count(file, "ideas")).toBe(1);
});

test("a migration that leaves references to nothing is refused", async () => {
  const { file, url } = await withVotes();
  const statements = ["UPDATE votes SET idea_id = 'nowhere'"];
  const broken = [...migrationsOf(url), { name: "0099_broken", statements }];
  await expect(migrate(url, broken)).rejects.toThrow("broken references");
  expect(new BetterSqlite3(file).prepare("SELECT idea_id FROM votes").pluck().get()).toBe("idea");
});

test("what was there before is kept beside it", async () => {
  const { file, url } = await withVotes();
  await migrate(url, [...migrationsOf(url), { name: "0099_next", statements: ["CREATE TABLE moods (name TEXT)"] }]);
  expect(count(`${file}.before-0099_next`, "votes")).toBe(1);
  expect(() => count(`${file}.before-0099_next`, "moods")).toThrow();
});

test("three processes that start at once on a fresh file migrate it once", async () => {
  const folder = newFolder();
  const url = `file:${folder}/site.db`;
  const script = `import("./db/migrate.ts").then(({ migrate }) => migrate(${JSON.stringify(url)})).then((done) => console.log(JSON.stringify(done)))`;
  const all = await Promise.all([1, 2, 3].map(() => run(script)));
  expect(all.map(({ code, said }) => (code === 0 ? "" : said))).toEqual(["", "", ""]);
  const applied = all.flatMap(({ said }) => JSON.parse(said.trim()) as string[]);
  expect(applied).toEqual(migrationsOf(url).map(({ name }) => name));
  expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
});

test("what ideas said before there were revisions is their first one", async () => {
  const url = `file:${newFolder()}/site.db`;
  const all = migrationsOf(url);
  const at = all.findIndex(({ statements }) => statements.some((one) => one.includes("INSERT INTO `revisions`")));
  const { file } = await withVotes(url, all.slice(0, at));
  await migrate(url);
  const db = new BetterSqlite3(file, { readonly: true });
  expect(db.prepare("SELECT idea_id, number, by_id, title, body, created_at FROM revisions").all()).toEqual([
    { idea_id: "idea", number: 1, by_id: "bo", title: "A", body: "", created_at: 0 },
  ]);
  expect(db.prepare("SELECT revision FROM ideas UNION ALL SELECT revision FROM votes").pluck().all()).toEqual([1, 1]);
  db.close();
});

async function withVotes(url = `file:${newFolder()}/site.db`, migrations = migrationsOf(url)) {
  const file = url.replace("file:", "");
  await migrate(url, migrations);
  const db = new BetterSqlite3(file);
  db.exec(`
    INSERT INTO people (id, handle, email, password_hash, role, name, joined_at) VALUES ('bo', 'bo', 'bo@example.org', '-', 'customer', 'Bo', 0);
    INSERT INTO ideas (id, number, slug, dreamer_id, stage, title, body, body_html, excerpt, hot, created_at) VALUES ('idea', 1, 'a', 'bo', 'rough', 'A', '', '', '', 0, 0);
    INSERT INTO votes (idea_id, person_id, voted_at) VALUES ('idea', 'bo', 0);
  `);
  db.close();
  return { file, url };
}

/** How a table and its triggers are made. */
function schemaOf(file: string, name: string): { table: string; triggers: string[] } {
  const db = new BetterSqlite3(file, { readonly: true });
  const made = (type: string) =>
    db.prepare("SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND type = ?").pluck().all(name, type) as string[];
  const found = { table: made("table")[0] ?? "", triggers: made("trigger") };
  db.close();
  return found;
}

function count(file: string, table: string) {
  const db = new BetterSqlite3(file, { readonly: true });
  try {
    return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  } finally {
    db.close();
  }
}

function run(script: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "-e", script]);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += part;
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}
