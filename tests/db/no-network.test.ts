import { Agent, createServer, get } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { Db, Tx } from "#db/connect.ts";
import { NetworkInsideWrite } from "#db/no-network.ts";
import { numbers } from "#db/schema.ts";
import { newDatabase } from "../support/database.ts";

const ways: Record<string, (url: URL) => Promise<unknown>> = {
  fetch: async (url) => (await fetch(url)).text(),
  "a request": (url) => answered(url),
  "a socket": (url) =>
    new Promise((resolve, reject) => connect(Number(url.port), url.hostname, () => resolve(0)).on("error", reject)),
};

test.each(Object.keys(ways))("%s inside a write fails loudly, and nothing is written", async (way) => {
  const url = await aServer();
  const db = await newDatabase();
  await expectRefused(writes(db, () => (ways[way] as (url: URL) => Promise<unknown>)(url)));
  expect(await db.read.$count(numbers)).toBe(0);
});

test.each(Object.keys(ways))("%s inside a write fails it even where the job catches what was thrown", async (way) => {
  const url = await aServer();
  const db = await newDatabase();
  const quiet = () => (ways[way] as (url: URL) => Promise<unknown>)(url).catch(() => {});
  await expect(writes(db, quiet)).rejects.toThrow(NetworkInsideWrite);
  expect(await db.read.$count(numbers)).toBe(0);
});

test("a connection that was kept open is found as well", async () => {
  const url = await aServer();
  const db = await newDatabase();
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  await answered(url, agent);
  await expectRefused(writes(db, () => answered(url, agent)));
  await (await fetch(url)).text();
  await expectRefused(writes(db, async () => (await fetch(url)).text()));
  expect(await db.read.$count(numbers)).toBe(0);
});

test("beside a write the network is as free as ever", async () => {
  const url = await aServer();
  const db = await newDatabase();
  const [, text] = await Promise.all([writes(db, async () => {}), fetch(url).then((answer) => answer.text())]);
  expect(text).toBe("hello");
  expect(await db.read.$count(numbers)).toBe(1);
});

/** It may come wrapped in the library's own words. */
async function expectRefused(writing: Promise<unknown>): Promise<void> {
  const error: Error = await writing.then(
    () => new Error("It was let through."),
    (error) => error,
  );
  expect([error, error.cause].some((one) => one instanceof NetworkInsideWrite)).toBe(true);
}

function writes(db: Db, job: () => Promise<unknown>) {
  return db.write(async (tx: Tx) => {
    await tx.insert(numbers).values({ kind: "one", last: 1 });
    await job();
  });
}

async function aServer(): Promise<URL> {
  const server = createServer((_, response) => response.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function answered(url: URL, agent?: Agent): Promise<unknown> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => response.resume().on("end", resolve)).on("error", reject);
  });
}
