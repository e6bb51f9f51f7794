import cluster from "node:cluster";
import type { RequestHandler } from "express";
import { openFiles } from "#app/pictures/store.ts";
import { open } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { keepSetupToken, theSite } from "#db/site.ts";
import { hashToken, newToken } from "#db/tokens.ts";
import { type Env, readEnv } from "./env.ts";
import { openLog } from "./log.ts";
import { serveTogether } from "./processes.ts";
import { type Running, serve } from "./server.ts";

type Wishes = { demo?: boolean; front?: RequestHandler };

/** Migrates and serves, in as many processes as `WEB_PROCESSES` says. Throws a sentence when it can't. */
export async function start({ demo = false, front }: Wishes = {}): Promise<Running> {
  const env = readEnv(process.env);
  if (cluster.isWorker) return serve(env);
  await prepare(env, demo);
  const running = env.WEB_PROCESSES > 1 && !front ? await serveTogether(env.WEB_PROCESSES) : await serve(env, front);
  await invite(env, running.url);
  return running;
}

async function prepare({ DATABASE_URL, PICTURES_URL, LOG_LEVEL, PUBLIC_URL, PORT }: Env, demo: boolean): Promise<void> {
  const applied = await migrate(DATABASE_URL);
  if (applied.length > 0) openLog(LOG_LEVEL).info({ applied }, "The database was brought up to date.");
  if (!demo) return;
  const { makeDemo } = await import("#db/demo/make.ts");
  const db = await open(DATABASE_URL);
  const files = openFiles(PICTURES_URL);
  await makeDemo(db, { files, address: PUBLIC_URL ?? `http://localhost:${PORT}` }).finally(() => db.close());
}

/** Says where the site is and, while it is empty, how to set it up. */
async function invite({ DATABASE_URL }: Env, url: string): Promise<void> {
  const db = await open(DATABASE_URL);
  try {
    const site = await theSite(db.read);
    if (site) {
      console.log(`${site.name} is open at ${url}`);
      return;
    }
    const token = newToken();
    const now = db.now();
    const anHourAgo = new Date(now.getTime() - 3_600_000);
    await db.write((tx) => keepSetupToken(tx, hashToken(token), now, anHourAgo));
    console.log(
      `Roughstone is ready to be set up. Open this address; it works once:\n\n  ${url}/setup?token=${token}\n`,
    );
  } finally {
    await db.close();
  }
}
