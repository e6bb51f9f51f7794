import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { open } from "#db/connect.ts";
import { engine, nameOf } from "#db/engine.ts";
import * as postgres from "#db/fault.postgres.ts";
import * as sqlite from "#db/fault.sqlite.ts";
import { Again, Busy, isFault, NoRoom, ReadOnly } from "#db/fault.ts";
import { numbers } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const { faultOf, sentenceOf } = engine === "postgres" ? postgres : sqlite;
const withCode = (code: string) => Object.assign(new Error("something"), { code });
const wrapped = (error: Error) => new Error("Failed query: select 1\nparams: a secret", { cause: error });

const codes = {
  sqlite: {
    away: ["SQLITE_BUSY", "SQLITE_BUSY_RECOVERY", "SQLITE_IOERR_READ", "SQLITE_READONLY", "SQLITE_CANTOPEN"],
    full: ["SQLITE_FULL"],
    ours: ["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_ERROR", "SQLITE_MISMATCH"],
  },
  postgres: {
    away: ["ECONNREFUSED", "ECONNRESET", "08006", "57P01", "57P03", "53300", "40001", "40P01"],
    full: ["53100"],
    ours: ["23505", "23503", "42601", "22P02"],
  },
}[engine];

test.each(codes.away)("%s means that the database can't take it now, however deep it is wrapped", (code) => {
  for (const error of [withCode(code), wrapped(withCode(code)), wrapped(wrapped(withCode(code)))])
    expect(faultOf(error)).toBeInstanceOf(Busy);
});

test.each(codes.full)("%s means that there is no room", (code) => {
  expect(faultOf(wrapped(withCode(code)))).toBeInstanceOf(NoRoom);
});

test.each(codes.ours)("%s is a fault of ours", (code) => {
  expect(faultOf(wrapped(withCode(code)))).toBe(null);
});

test("what is a fault already stays the same one, and what is no error of a database is none", () => {
  for (const fault of [new Busy(), new NoRoom(), new ReadOnly(), new Again()]) {
    expect(faultOf(fault)).toBe(fault);
    expect(isFault(fault)).toBe(true);
  }
  for (const other of [new Error("SQLITE_BUSY"), new TypeError("x is not a function"), null, undefined, "57P01"])
    expect(faultOf(other)).toBe(null);
});

test("real mistakes of ours are told from faults, in reading and in writing", async () => {
  const db = await newDatabase();
  const one = { kind: "one", last: 1 };
  await db.write((tx) => tx.insert(numbers).values(one));
  const twice = await db.write((tx) => tx.insert(numbers).values(one)).catch((error) => error);
  const wrong = await db.read
    .select({ no: sql`no_such_column` })
    .from(numbers)
    .then(
      () => null,
      (error) => error,
    );
  for (const error of [twice, wrong]) {
    expect(error).toBeInstanceOf(Error);
    expect(db.faultOf(error)).toBe(null);
  }
});

test("whoever hosts it is told in a sentence", async () => {
  const wrong = engine === "postgres" ? "postgres://me@127.0.0.1:1/nothing" : "file:/dev/null/cannot-be-made/site.db";
  const error = (await open(wrong).catch((error) => error)) as Error;
  expect(error.message).toMatch(/^The database .+ can't be used: .+[^.][.?]$/);
  if (engine === "postgres") expect(error.message).toContain("no PostgreSQL answers there");
  expect(sentenceOf(new Error("something else"))).toBe("something else");
});

test.each([
  "postgres://me:geheim@db:5432/site",
  "postgresql://me:ge/heim@db:5432/site",
  "postgres://me:geh@eim@db:5432/site",
  "postgres://me@db:5432/site?password=geheim&sslmode=require",
])("of %s no secret is told", (url) => {
  expect(nameOf(url)).toMatch(/^postgres(ql)?:\/\/db:5432\/site$/);
});
