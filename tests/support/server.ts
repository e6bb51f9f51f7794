import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { type House, settle } from "./cast.ts";

export type Served = { url: string; database: string; log: () => string; stop: () => Promise<void> };

/**
 * The real server, as `npm start` runs it, on a free port of loopback and a file of its own.
 * `prepare` fills the database with the cast first; "empty" leaves the first run to the test; "demo" makes the demo.
 */
export async function serve(
  prepare: ((house: House) => Promise<void>) | "empty" | "demo" = async () => {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "roughstone-served-"));
  const database = `file:${join(folder, "site.db")}`;
  if (typeof prepare === "function") {
    await migrate(database);
    const db = await open(database);
    await prepare(await settle(db, new Date()));
    await db.close();
  }
  const words = prepare === "demo" ? ["bin/start.js", "--demo"] : ["bin/start.js"];
  const env = {
    ...process.env,
    DATABASE_URL: database,
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    PUBLIC_URL: "",
  };
  const child = spawn(process.execPath, words, { env });
  let said = "";
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
        const [found] = said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
        if (found) resolve(found);
      });
    exited.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    url,
    database,
    log: () => said,
    async stop() {
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
