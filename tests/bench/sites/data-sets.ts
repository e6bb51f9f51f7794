import { spawn } from "node:child_process";
import { closeLater } from "../processes/opened.ts";
import { whole } from "../table.ts";
import type { Engine } from "./engines.ts";

/** A database with so many seeded ideas; answers its address. */
export async function seedDataSet(engine: Engine, ideas: number): Promise<string> {
  const began = performance.now();
  process.stdout.write(`Seeding ${engine.label} with ${whole(ideas)} ideas … `);
  const database = await engine.newDatabase(`ideas_${ideas}`);
  await run("bin/seed.ts", ["--ideas", String(ideas)], database);
  await engine.settle(database);
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
  return database;
}

/** After all the votes every stored number must still be what its rows say; throws when one is not. */
export async function checkCounts(database: string): Promise<void> {
  await run("bin/check-counts.ts", [], database);
}

/** One of the project's commands on a database; what it says is shown only when it fails. */
function run(file: string, words: string[], database: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...words], {
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: database },
    stdio: ["ignore", "pipe", "pipe"],
  });
  closeLater(() => child.kill());
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += part;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`${file} failed: ${said}`))));
  });
}
