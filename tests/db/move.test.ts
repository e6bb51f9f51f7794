import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import BetterSqlite3 from "better-sqlite3";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { addComment, castVote, postIdea } from "#app/commands/index.ts";
import { open } from "#db/connect.ts";
import { engine, fileOf, nameOf } from "#db/engine.ts";
import { ReadOnly } from "#db/fault.ts";
import { migrate, migrationsDue, migrationsOf } from "#db/migrate.ts";
import type { Checksum } from "#db/move/checksum.ts";
import { checksumsOf, openEnd } from "#db/move/end.ts";
import { lookBeforeMoving, move } from "#db/move/move.ts";
import { tablesInOrder } from "#db/move/tables.ts";
import { changeReadOnly } from "#db/read-only.ts";
import { comments, events, ideas, numbers } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { newDatabase, newFolder } from "../support/database.ts";
import { aHouse } from "../support/house.ts";
import { createDatabase, dropDatabase } from "../support/postgres.ts";

const quietly = () => {};
const strange = "“Ħalf‐read” 📚 שלום — ‮\t<b> ' \" \\ %s \n\n NaN";

test("every table is on the list, each after those it refers to", () => {
  const tables = tablesInOrder();
  expect(tables.length).toBeGreaterThan(15);
  for (const [place, { refersTo }] of tables.entries())
    expect(tables.slice(0, place).map(({ name }) => name)).toEqual(expect.arrayContaining(refersTo));
});

test("a site moves whole, row by row, and back: each table's checksum is the same everywhere", async () => {
  const { house, url } = await aTownWithWords();
  const before = await sumsOf(url);
  expect([...before.values()].filter(({ rows }) => rows > 0).length).toBeGreaterThan(8);
  const next = await aPlace();
  const seen: string[] = [];
  const moved = await move(url, next, (step, rows, all) => seen.push(`${step} ${rows} of ${all}`));
  expect(moved).toMatchObject({ alreadyThere: false, tables: tablesInOrder().length });
  expect(seen.at(-1)).toBe(`comparing ${moved.rows} of ${moved.rows}`);
  expect(await sumsOf(next)).toEqual(before);
  const back = await aPlace(engine);
  await move(next, back, quietly);
  expect(await sumsOf(back)).toEqual(before);
  const again = await open(back);
  expect(await again.read.$count(ideas)).toBe(await house.db.read.$count(ideas));
  const [idea] = await again.read
    .select()
    .from(ideas)
    .where(eq(ideas.title, strange.replace(/\s+/g, " ")));
  expect(idea?.body).toContain(strange);
  await again.write((tx) => tx.insert(numbers).values({ kind: "after-the-move", last: 1 }));
  await again.close();
});

test("a reply that is older than what it replies to moves as well, as do events that follow from later ones", async () => {
  const { house, url } = await aTownWithWords();
  await house.db.write(async (tx) => {
    const [first] = await tx.select().from(comments).limit(1);
    await tx
      .insert(comments)
      .values({ ...(first as typeof first & object), id: "000-before-its-parent", parentId: first?.id });
    const [event] = await tx.select().from(events).limit(1);
    await tx
      .insert(events)
      .values({ ...(event as typeof event & object), id: "000-before-its-cause", causeId: event?.id });
  });
  for (const to of [await aPlace("postgres"), await aPlace("sqlite")]) {
    await takeChanges(url);
    await move(url, to, quietly);
    expect(await sumsOf(to)).toEqual(await sumsOf(url));
  }
});

test("while it moves and afterwards the old place can be read and not changed, until somebody says so", async () => {
  const { house, url } = await aTownWithWords();
  const idea = await house.idea("Before the move");
  await move(url, await aPlace(), quietly);
  await expect(house.does("Bo", castVote, { number: idea })).rejects.toThrow(ReadOnly);
  expect(await house.db.read.$count(ideas)).toBeGreaterThan(1);
  expect((await changeReadOnly(url, (row) => row))?.reason).toBe("moved");
  await takeChanges(url);
  await house.does("Bo", castVote, { number: idea });
});

test("writes that were on their way when it became read-only are in, and none comes after", async () => {
  const db = await newDatabase();
  let answered = 0;
  const keepsWriting = async (writer: number) => {
    for (let n = 0; ; n++) {
      await db.write((tx) => tx.insert(numbers).values({ kind: `${writer}-${n}`, last: 1 }));
      answered++;
    }
  };
  const writers = Promise.allSettled(Array.from({ length: 10 }, (_, writer) => keepsWriting(writer)));
  await new Promise((resolve) => setTimeout(resolve, 40));
  await stopChanges(db.url);
  const then = await db.read.$count(numbers);
  const all = await writers;
  expect(await db.read.$count(numbers)).toBe(then);
  expect(answered).toBe(then);
  for (const one of all) expect(one).toMatchObject({ status: "rejected", reason: expect.any(ReadOnly) });
});

test("running it again finds everything there; a place with another site is left alone, and so is the site", async () => {
  const { house, url } = await aTownWithWords();
  const to = await aPlace();
  await move(url, to, quietly);
  expect(await move(url, to, quietly)).toMatchObject({ alreadyThere: true });
  await takeChanges(url);
  await house.idea("One more since");
  const there = await sumsOf(to);
  await expect(move(url, to, quietly)).rejects.toThrow("holds another site already");
  expect(await sumsOf(to)).toEqual(there);
  await house.idea("And it takes changes again");
});

test("the way back to the old place, which is the same still, takes it into use again", async () => {
  const { house, url } = await aTownWithWords();
  const to = await aPlace();
  await move(url, to, quietly);
  expect(await move(to, url, quietly)).toMatchObject({ alreadyThere: true });
  await house.idea("Back home");
  expect((await changeReadOnly(to, (row) => row))?.reason).toBe("moved");
});

test("a place that turns out to be the same one, by another name, is refused, and the site goes on", async () => {
  const { house, url } = await aTownWithWords();
  const other = new URL(url);
  if (engine === "postgres") other.hostname = other.hostname === "localhost" ? "127.0.0.1" : "localhost";
  const alias = engine === "postgres" ? other.href : url.replace("/test.db", "/./test.db");
  await expect(move(url, alias, quietly)).rejects.toThrow("lives there already");
  await house.idea("Still here");
});

test("a change that somebody lets in while the site is being copied is not lost: the copy is not kept", async () => {
  const { house, url } = await aTownWithWords();
  const to = await aPlace();
  let letIn: Promise<unknown> | null = null;
  const meddled = move(url, to, () => {
    letIn ??= takeChanges(url).then(() => house.idea("In the middle of it"));
  });
  await expect(meddled).rejects.toThrow("so the copy was not kept");
  await letIn;
  await house.idea("And afterwards");
  expect([...(await sumsOf(to)).values()].every(({ rows }) => rows === 0)).toBe(true);
});

test("a run that was killed half-way leaves nothing behind in the new place, and the next one goes through", async () => {
  const { url } = await aTownWithWords();
  const to = await aPlace();
  await stopChanges(url);
  await migrate(to);
  const half = await openEnd(to, "write");
  const source = await openEnd(url, "read");
  const [first] = tablesInOrder().filter(({ name }) => name === "people");
  for await (const rows of source.rows(first as NonNullable<typeof first>)) await half.add(first as never, rows);
  await half.close();
  await source.close();
  expect(await move(url, to, quietly)).toMatchObject({ alreadyThere: false });
  expect(await sumsOf(to)).toEqual(await sumsOf(url));
});

test("looking first changes nothing at either end, and says what would move", async () => {
  const { house, url } = await aTownWithWords();
  const to = `file:${newFolder()}/new/site.db`;
  const counts = await lookBeforeMoving(url, to);
  expect(counts.get("ideas")).toBe(await house.db.read.$count(ideas));
  expect(existsSync(fileOf(to))).toBe(false);
  await house.idea("Still taking ideas");
});

test("a place that is the same, a site that is not there, and one of an older version are refused with a reason", async () => {
  const db = await newDatabase();
  const missing = `file:${newFolder()}/nothing.db`;
  await expect(move(db.url, db.url, quietly)).rejects.toThrow("lives there already");
  await expect(move(missing, await aPlace(), quietly)).rejects.toThrow("there is no file of that name");
  expect(existsSync(fileOf(missing))).toBe(false);
  const old = await aPlace();
  await migrate(old, migrationsOf(old).slice(0, 1));
  expect(await migrationsDue(old)).toEqual(
    migrationsOf(old)
      .slice(1)
      .map(({ name }) => name),
  );
  await expect(move(old, await aPlace(), quietly)).rejects.toThrow("older version");
});

test("what was not copied exactly is not kept", async () => {
  const { house, url } = await aTownWithWords();
  const to = await aPlace("sqlite");
  await migrate(to);
  const other = new BetterSqlite3(fileOf(to));
  other.exec(
    "CREATE TRIGGER quiet AFTER INSERT ON comments BEGIN UPDATE comments SET body = 'x' WHERE id = new.id; END",
  );
  other.close();
  await expect(move(url, to, quietly)).rejects.toThrow("1 of");
  const after = await sumsOf(to);
  expect([...after.values()].reduce((sum, { rows }) => sum + rows, 0)).toBe(0);
  await house.idea("And goes on taking ideas");
});

test("the command says what it does and what comes next, and does nothing it was not clearly told to do", async () => {
  const { house, url } = await aTownWithWords();
  const to = await aPlace();
  const run = (...words: string[]) => {
    const env = { ...process.env, DATABASE_URL: url };
    const { status, stdout, stderr } = spawnSync("npx", ["tsx", "bin/move.ts", ...words], { env, encoding: "utf8" });
    return { status, said: `${stdout}${stderr}` };
  };
  expect(run()).toMatchObject({ status: 1, said: expect.stringContaining("Say where to") });
  expect(run("--to", to, "--dryrun")).toMatchObject({ status: 1, said: expect.stringContaining("--dryrun") });
  expect(run("--to", to, "--dry-run")).toMatchObject({
    status: 0,
    said: expect.stringContaining("Nothing was changed."),
  });
  await house.idea("Nothing has happened so far");
  const moved = run("--to", to);
  expect(moved).toMatchObject({ status: 0, said: expect.stringContaining("each table's checksum is the same") });
  expect(moved.said).toContain(`DATABASE_URL=${nameOf(to)}`);
  await expect(house.idea("Too late")).rejects.toThrow(ReadOnly);
  expect(run("--cancel")).toMatchObject({ status: 0, said: expect.stringContaining("takes changes again") });
  await house.idea("And on it goes");
});

async function aTownWithWords(): Promise<{ house: House; url: string }> {
  const house = await aHouse();
  const number = await house.idea("A quiet hour");
  await house.does("Bo", castVote, { number });
  await house.does("Cleo", addComment, { number }, { body: strange });
  await house.does("Ann", postIdea, {}, { title: strange.replace(/\s+/g, " "), body: strange });
  await house.tell();
  return { house, url: (house.db as typeof house.db & { url: string }).url };
}

/** An empty place to move to, of the other engine unless one is named; on SQLite alone, another file. */
async function aPlace(wanted: "sqlite" | "postgres" = engine === "sqlite" ? "postgres" : "sqlite"): Promise<string> {
  if (wanted === "sqlite" || !process.env.TEST_DATABASE_URL) return `file:${newFolder()}/site.db`;
  const url = await createDatabase();
  onTestFinished(() => dropDatabase(url));
  return url;
}

async function sumsOf(url: string): Promise<Map<string, Checksum>> {
  const end = await openEnd(url, "read");
  return checksumsOf(end, tablesInOrder(), () => {}).finally(() => end.close());
}

function stopChanges(url: string) {
  return changeReadOnly(url, () => ({ reason: "moving", since: new Date(1) }));
}

function takeChanges(url: string) {
  return changeReadOnly(url, () => null);
}
