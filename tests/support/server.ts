import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFiles } from "#app/pictures/store.ts";
import { readEnv } from "#app/web/env.ts";
import { open } from "#db/connect.ts";
import { engine } from "#db/engine.ts";
import { migrate } from "#db/migrate.ts";
import { type House, settle } from "./cast.ts";
import { createDatabase, dropDatabase } from "./postgres.ts";

export type Running = Awaited<ReturnType<typeof start>>;
export type Served = Running & { database: string; stop: () => Promise<void> };

/**
 * The real server, as `npm start` runs it, on a free port of loopback and a database of its own, of the engine this
 * run is about. `prepare` fills it with the cast first; "empty" leaves the first run to the test; "demo" makes the demo.
 */
export async function serve(
  prepare: ((house: House) => Promise<void>) | "empty" | "demo" = async () => {},
  settings: Record<string, string> = {},
): Promise<Served> {
  const { database, remove } = await newPlace();
  if (typeof prepare === "function") {
    await migrate(database);
    const db = await open(database);
    const { PICTURES_URL } = readEnv({ DATABASE_URL: database, ...settings });
    await prepare(await settle(db, new Date(), openFiles(PICTURES_URL)));
    await db.close();
  }
  const running = await start(database, settings, prepare === "demo" ? ["--demo"] : []);
  return {
    ...running,
    database,
    async stop() {
      await running.end();
      await remove();
    },
  };
}

/** Starts the server on a database that is there; it answers when this does. Rejects with its words when it can't. */
export async function start(
  database: string,
  settings: Record<string, string> = {},
  words: string[] = [],
  uid?: number,
) {
  const env = {
    ...process.env,
    DATABASE_URL: database,
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    PUBLIC_URL: "",
    ...settings,
  };
  const child = spawn(process.execPath, ["bin/start.js", ...words], { env, uid });
  let said = "";
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => {
        said += part;
        const [found] = said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
        if (found) resolve(found);
        // It tells the address that people type, so the test must know the port.
        else if (settings.PUBLIC_URL && said.includes(settings.PUBLIC_URL))
          resolve(`http://127.0.0.1:${settings.PORT}`);
      });
    exited.then((code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
  return {
    url,
    pid: child.pid as number,
    log: () => said,
    /** Ends it; answers its exit code, or null when the signal itself ended it. */
    end(signal: NodeJS.Signals = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

async function newPlace() {
  if (engine === "postgres") {
    const database = await createDatabase();
    return { database, remove: () => dropDatabase(database) };
  }
  const folder = mkdtempSync(join(tmpdir(), "roughstone-served-"));
  const database = `file:${join(folder, "site.db")}`;
  return { database, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}
