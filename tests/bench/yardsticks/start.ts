import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "#db/engine.ts";
import { browse } from "../../support/browse.ts";
import { get } from "../load/asks.ts";
import type { Target } from "../load/rounds.ts";
import { pages } from "../measures/pages.ts";
import { startChild } from "../processes/child.ts";
import { newFolder } from "../sites/engines.ts";
import type { Site } from "../sites/site.ts";

/** What the site is held against: as little as could be done for the same answer. `kB` is the size of the answer. */
export type Yardstick = Target & { name: string; kB: number; waitsForDisk: boolean };

/** Starts every yardstick, each in a process of its own, on the SQLite site's data. */
export async function startYardsticks(sites: Site[], ideas: number): Promise<Yardstick[]> {
  const site = sites.find(({ engine }) => engine.name === "sqlite") as Site;
  const folder = newFolder();
  const row = await startChild<string>("yardsticks/row.ts", [fileOf(site.database), "seed-1"]);
  const txn = await startChild<string>("yardsticks/txn.ts", [join(folder, "txn.db")]);
  return [
    ...(await startRaw(site, ideas, folder)),
    await yardstick("row", row.said, "/", row.pid),
    { ...(await yardstick("txn", txn.said, "/", txn.pid)), waitsForDisk: true },
  ];
}

/** The very bytes of each visitors' page. */
async function startRaw(site: Site, ideas: number, folder: string): Promise<Yardstick[]> {
  const kept = pages.flatMap(({ against, path }) => (path ? [{ against, path }] : []));
  const files: string[] = [];
  for (const { path } of kept) {
    const file = join(folder, `${files.length}.html`);
    writeFileSync(file, (await browse(site.url).get(await path(site, ideas))).text);
    files.push(file);
  }
  const { said, pid } = await startChild<string>("yardsticks/raw.ts", files);
  return Promise.all(kept.map(({ against }, place) => yardstick(against.yardstick, said, `/${place}`, pid)));
}

async function yardstick(name: string, url: string, path: string, pid: number): Promise<Yardstick> {
  const { text } = await browse(url).get(path);
  const ask = get(url, path);
  return {
    name,
    kB: Buffer.byteLength(text) / 1000,
    url,
    next: () => ask,
    pid,
    databasePid: null,
    waitsForDisk: false,
  };
}
