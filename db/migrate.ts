import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { engineOf, fileOf } from "./engine.ts";
import { Unusable } from "./fault.ts";

export type Migration = { name: string; statements: string[] };

/** What a migration needs of an engine; each engine has one file that answers it. */
export type Migrator = {
  /** Takes the lock, runs `job` in one transaction with foreign keys off, lets go. */
  locked<T>(job: () => Promise<T>): Promise<T>;
  applied(): Promise<string[]>;
  /** Rows of each table, and each trigger as one: what a migration must not lose. */
  counts(): Promise<Map<string, number>>;
  execute(statement: string): Promise<void>;
  remember(name: string, at: Date): Promise<void>;
  /** Throws when a foreign key or the file itself is broken. */
  verify(): Promise<void>;
  /** A copy of what was there before, made inside the lock, where the engine can make one. */
  keepCopy(name: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Brings the database at `url` to this version and answers the names of what was applied.
 * Drizzle's own runner switches foreign keys off inside a transaction, where SQLite ignores it and a table
 * rebuild then deletes rows silently; this one counts, checks, and refuses on any difference. Throws `Unusable`.
 */
export async function migrate(url: string, migrations = migrationsOf(url)): Promise<string[]> {
  return within(url, async (migrator) => {
    const before = await migrator.applied();
    refuseNewer(before, migrations);
    if (before.length === migrations.length) return [];
    return migrator.locked(() => applyAll(migrator, migrations));
  });
}

/** Refuses a database that this version has not been started on, or that is not there; changes nothing. */
export async function expectCurrent(url: string): Promise<void> {
  if (engineOf(url) === "sqlite" && !existsSync(fileOf(url))) throw new Unusable(url, "there is no file of that name");
  if ((await migrationsDue(url)).length > 0)
    throw new Unusable(url, "it is of an older version. Start this version on it once");
}

/** The names of what this version would still apply to the database at `url`. Throws `Unusable`. */
export async function migrationsDue(url: string): Promise<string[]> {
  const migrations = migrationsOf(url);
  return within(url, async (migrator) => {
    const before = await migrator.applied();
    refuseNewer(before, migrations);
    if (before.length === 0) refuseForeign(await migrator.counts());
    return migrations.slice(before.length).map(({ name }) => name);
  });
}

/** Runs `job` with the engine's migrator and closes it. What goes wrong comes out as a sentence. */
async function within<T>(url: string, job: (migrator: Migrator) => Promise<T>): Promise<T> {
  const { migratorOf, sentenceOf } =
    engineOf(url) === "postgres" ? await import("./migrate.postgres.ts") : await import("./migrate.sqlite.ts");
  let migrator: Migrator | null = null;
  try {
    migrator = await migratorOf(url);
    return await job(migrator);
  } catch (error) {
    throw new Unusable(url, sentenceOf(error));
  } finally {
    await migrator?.close();
  }
}

async function applyAll(migrator: Migrator, migrations: Migration[]): Promise<string[]> {
  const before = await migrator.applied();
  refuseNewer(before, migrations);
  const due = migrations.slice(before.length);
  if (before.length > 0 && due[0]) await migrator.keepCopy(due[0].name);
  const rows = await migrator.counts();
  if (before.length === 0) refuseForeign(rows);
  for (const { name, statements } of due) {
    for (const statement of statements) await migrator.execute(statement);
    await migrator.remember(name, new Date());
  }
  const left = await migrator.counts();
  for (const [table, had] of rows) {
    const has = left.get(table) ?? 0;
    if (had !== has) throw new Error(`the migration would change ${table} from ${had} to ${has}. Nothing was changed.`);
  }
  await migrator.verify();
  return due.map(({ name }) => name);
}

function refuseForeign(rows: Map<string, number>): void {
  if (rows.size > 0)
    throw new Error("it holds tables that are not Roughstone's. Give Roughstone a database of its own");
}

function refuseNewer(applied: string[], migrations: Migration[]): void {
  const unknown = applied.find((name, place) => migrations[place]?.name !== name);
  if (unknown)
    throw new Error(
      `it was changed by a newer Roughstone (it knows "${unknown}"). Start that version, or restore a copy from before.`,
    );
}

/** The migrations on disk for the engine of `url`, oldest first. */
export function migrationsOf(url: string): Migration[] {
  const folder = join("migrations", engineOf(url));
  const journal = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  return journal.entries.map(({ tag }: { tag: string }) => ({
    name: tag,
    statements: readFileSync(join(folder, `${tag}.sql`), "utf8")
      .split("--> statement-breakpoint")
      .map((statement) => statement.trim())
      .filter((statement) => statement && !/^PRAGMA foreign_keys/i.test(statement)),
  }));
}
