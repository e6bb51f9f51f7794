import { type AddressInfo, connect, createServer } from "node:net";
import { eq, sql } from "drizzle-orm";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { Again, Busy, Unsure } from "#db/fault.ts";
import { numbers } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const up = (db: Db, kind: string) =>
  db.write((tx) =>
    tx
      .update(numbers)
      .set({ last: sql`${numbers.last} + 1` })
      .where(eq(numbers.kind, kind)),
  );

afterEach(() => vi.useRealTimers());

test("of two jobs that lock each other out one is run again, and both are done", async () => {
  const db = await withNumbers("one", "two");
  const meeting = bothHere();
  let runs = 0;
  const job = (first: string, second: string) =>
    db.write(async (tx) => {
      runs++;
      const more = { last: sql`${numbers.last} + 1` };
      await tx.update(numbers).set(more).where(eq(numbers.kind, first));
      await meeting();
      await tx.update(numbers).set(more).where(eq(numbers.kind, second));
    });
  await Promise.all([job("one", "two"), job("two", "one")]);
  expect(runs).toBeGreaterThan(2);
  expect((await db.read.select().from(numbers)).map(({ last }) => last)).toEqual([2, 2]);
});

test("a job may ask to be run again, and is told to come back when that goes on", async () => {
  const db = await withNumbers("one");
  let runs = 0;
  const done = await db.write(async (tx) => {
    await tx.update(numbers).set({ last: 7 });
    if (++runs < 3) throw new Again();
    return "done";
  });
  expect([done, runs]).toEqual(["done", 3]);
  await expect(db.write(() => Promise.reject(new Again()))).rejects.toThrow(Busy);
});

test("a connection that the server ends is replaced, for reading and for writing", async () => {
  const db = await withNumbers("one");
  await up(db, "one");
  for (let round = 0; round < 3; round++) {
    await endAllOthers(db);
    await expect.poll(() => up(db, "one").then(() => true, isBusy), { timeout: 5_000 }).toBe(true);
    await expect
      .poll(
        () =>
          db.read
            .select()
            .from(numbers)
            .then(
              (all) => all.length,
              () => 0,
            ),
        { timeout: 5_000 },
      )
      .toBe(1);
  }
});

test("a job whose connection breaks half-way is told so, and leaves nothing", async () => {
  const db = await withNumbers("one");
  const [here, goOn] = [bothHere(), bothHere()];
  const broken = db.write(async (tx) => {
    await tx.update(numbers).set({ last: 99 });
    here();
    await goOn();
    await tx.update(numbers).set({ last: 100 });
  });
  const told = expect(broken).rejects.toThrow(Busy);
  await here();
  await endAllOthers(db);
  goOn();
  await told;
  const left = () =>
    db.read
      .select()
      .from(numbers)
      .catch(() => null);
  await expect.poll(left, { timeout: 5_000 }).toEqual([{ kind: "one", last: 0 }]);
});

test("a connection that breaks at the commit leaves open whether it was kept, and is told so", async () => {
  const db = await withNumbers("one");
  const through = await throughProxy(db.url, (sent) => sent.includes("COMMIT"));
  const error = await up(through, "one").catch((error) => error);
  expect(error).toBeInstanceOf(Unsure);
});

test("the time is the database's, however wrong the clock of this machine goes", async () => {
  const true_ = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: true_ + 3 * 3_600_000 });
  const db = await open((await newDatabase()).url);
  expect(Math.abs(db.now().getTime() - true_)).toBeLessThan(60_000);
  await db.close();
});

test("reading can't write, not even in raw SQL", async () => {
  const db = await withNumbers("one");
  const read = db.read as unknown as { execute: (query: unknown) => Promise<unknown> };
  const error = await read.execute(sql`update numbers set last = 5`).then(
    () => new Error("It was let through."),
    (error) => error as Error,
  );
  expect((error.cause as Error).message).toContain("read-only transaction");
  expect(db.faultOf(error)).toBe(null);
  expect(await db.read.select().from(numbers)).toEqual([{ kind: "one", last: 0 }]);
});

test("what is read is not compiled first, which takes longer than reading it", async () => {
  const db = await newDatabase();
  const read = db.read as unknown as { execute: (query: unknown) => Promise<{ rows: unknown[] }> };
  expect((await read.execute(sql`show jit`)).rows).toEqual([{ jit: "off" }]);
});

async function withNumbers(...kinds: string[]) {
  const db = await newDatabase();
  await db.write((tx) => tx.insert(numbers).values(kinds.map((kind) => ({ kind, last: 0 }))));
  return db;
}

/** Waits until two have come, the first time; later ones pass. */
function bothHere() {
  let here = 0;
  let open: () => void = () => {};
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++here === 2) open();
    return both;
  };
}

/** The database by a way that breaks once something particular is sent. */
async function throughProxy(url: string, breaks: (sent: string) => boolean): Promise<Db> {
  const { hostname, port } = new URL(url);
  const proxy = createServer((one) => {
    const other = connect(Number(port), hostname);
    one.on("data", (part) => (breaks(part.toString("latin1")) ? one.destroy() : other.write(part)));
    other.on("data", (part) => one.write(part));
    for (const [from, end] of [
      [one, other],
      [other, one],
    ] as const) {
      from.on("close", () => end.destroy());
      from.on("error", () => end.destroy());
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const by = new URL(url);
  by.port = String((proxy.address() as AddressInfo).port);
  const db = await open(by.href);
  onTestFinished(async () => {
    await db.close();
    proxy.close();
  });
  return db;
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Busy)) throw error;
  return false;
}

async function endAllOthers(db: Db & { url: string }): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: db.url });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
  );
  await client.end();
}
