import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import * as build from "virtual:react-router/server-build";
import compression from "compression";
import express from "express";
import helmet from "helmet";
import pino, { type Logger } from "pino";
import { pinoHttp } from "pino-http";
import { startBackground } from "#app/background/start.ts";
import { type Db, open } from "#db/connect.ts";
import { engineOf } from "#db/engine.ts";
import { migrate, migrationsOf } from "#db/migrate.ts";
import { keepSetupToken, theSite } from "#db/site.ts";
import { hashToken, newToken } from "#db/tokens.ts";
import { handlerOf } from "./adapter.ts";
import { authenticatorFor } from "./authenticator.ts";
import { type Env, readEnv } from "./env.ts";
import { wall } from "./wall.ts";

export type Running = { url: string; db: Db; stop: () => Promise<void> };

/** Migrates, opens and serves. Throws a sentence when it can't. */
export async function start({
  demo = false,
  front,
}: {
  demo?: boolean;
  front?: express.RequestHandler;
} = {}): Promise<Running> {
  const env = readEnv(process.env);
  const log = pino(
    { level: env.LOG_LEVEL, redact: ["req.headers.cookie", "req.headers.authorization"] },
    pino.destination(2),
  );
  const applied = await migrate(env.DATABASE_URL);
  if (applied.length > 0) log.info({ applied }, "The database was brought up to date.");
  const db = await open(env.DATABASE_URL);
  if (demo) {
    const { makeDemo } = await import("#db/demo/make.ts");
    await makeDemo(db);
  }
  const background = startBackground(db, log);
  const server = await listen(appOf(env, db, log, front), env);
  const { port } = server.address() as { port: number };
  const url = env.PUBLIC_URL ?? `http://${env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST}:${port}`;
  await invite(db, url);

  const stop = async () => {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await background.stop();
    await db.close();
  };
  return { url, db, stop };
}

function appOf(env: Env, db: Db, log: Logger, front?: express.RequestHandler) {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  // Without a referrer browsers send "Origin: null" with forms, which would keep our own out.
  const referrerPolicy = { policy: "same-origin" } as const;
  app.use(
    helmet({ contentSecurityPolicy: false, strictTransportSecurity: false, xFrameOptions: false, referrerPolicy }),
  );
  app.use(pinoHttp({ logger: log, useLevel: "debug", serializers: { req: briefly } }));
  app.use(wall(env.PUBLIC_URL));
  app.get("/healthz", (_, response) => {
    response.set("Cache-Control", "no-store").json(health(env, db));
  });
  if (front) app.use(front);
  app.use(compression());
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  const handle = handlerOf(build, { db, authenticator: authenticatorFor(db) });
  app.use((request, response, next) => handle(request, response).catch(next));
  app.use(lastResort(log));
  return app;
}

function health(env: Env, db: Db) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const engine = engineOf(env.DATABASE_URL);
  return {
    status: "ok",
    version,
    engine,
    migrations: migrationsOf(env.DATABASE_URL).at(-1)?.name,
    queue: db.waiting(),
  };
}

/** Addresses and methods go to the log, never what was typed. */
function briefly(request: { id: unknown; method: string; url: string }) {
  return { id: request.id, method: request.method, url: request.url.split("?")[0] };
}

/** For what not even the error page could be shown for. */
function lastResort(log: Logger): express.ErrorRequestHandler {
  return (error, _, response, next) => {
    const status = error?.status === 404 ? 404 : 500;
    if (status === 500) log.error({ err: { type: error?.name, stack: withoutParameters(error) } }, "A request failed.");
    if (response.headersSent) return next(error);
    response
      .status(status)
      .type("text")
      .send(status === 404 ? "There is nothing here.\n" : "Something went wrong on our side. Please try again.\n");
  };
}

/** Drizzle's errors carry every parameter of the query; they stay out of the log. */
function withoutParameters(error: Error | undefined): string {
  return String(error?.stack ?? error).replace(/\nparams: .*/g, "");
}

function listen(app: express.Express, { PORT, HOST }: Env): Promise<Server> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE" ? new Error(`Port ${PORT} is taken. Choose another: PORT=3001 npm start`) : error,
      );
    });
    server.listen(PORT, HOST, () => resolve(server));
  });
}

/** Says where the site is and, while it is empty, how to set it up. */
async function invite(db: Db, url: string): Promise<void> {
  const site = await theSite(db.read);
  if (site) {
    console.log(`${site.name} is open at ${url}`);
    return;
  }
  const token = newToken();
  await db.write((tx) => keepSetupToken(tx, hashToken(token), new Date()));
  console.log(`Roughstone is ready to be set up. Open this address; it works once:\n\n  ${url}/setup?token=${token}\n`);
}
