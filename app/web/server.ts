import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import * as build from "virtual:react-router/server-build";
import compression from "compression";
import express from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { startBackground } from "#app/background/start.ts";
import { openFiles } from "#app/pictures/store.ts";
import { type Db, open } from "#db/connect.ts";
import { engineOf } from "#db/engine.ts";
import { migrationsOf } from "#db/migrate.ts";
import { takesChanges, theSite } from "#db/site.ts";
import { handlerOf } from "./adapter.ts";
import { authenticatorFor } from "./authenticator.ts";
import { digestOf } from "./digest.ts";
import type { Env } from "./env.ts";
import { logAway, logFault, openLog } from "./log.ts";
import { startShareVisits } from "./share-visits.ts";
import { startViews } from "./views.ts";
import type { House } from "./visit.ts";
import { wall } from "./wall.ts";

export type Running = { url: string; stop: () => Promise<void> };

/** How long a stopping server waits for answers that are under way. */
const patienceMs = 8_000;
/** How long whoever asks for health waits for the database. */
const healthMs = 2_000;

/** Opens the database, answers requests, and does what is done beside them. Throws a sentence when it can't. */
export async function serve(env: Env, front?: express.RequestHandler): Promise<Running> {
  const log = openLog(env.LOG_LEVEL);
  const db = await open(env.DATABASE_URL, env.DATABASE_READ_URL, logAway);
  const files = openFiles(env.PICTURES_URL);
  const failed = (doing: string) => (error: unknown) => {
    const fault = db.faultOf(error);
    if (fault) logAway(fault);
    else logFault(error, doing);
  };
  const background = startBackground(db, files, failed("the background work"));
  const shareVisits = startShareVisits(db, failed("the count of visits"));
  const views = startViews(db, failed("the count of views"));
  const server = await listen(appOf(env, { db, files, shareVisits, views }, log, front), env);
  const { port } = server.address() as { port: number };
  return {
    url: env.PUBLIC_URL ?? `http://${env.HOST.includes(":") ? `[${env.HOST}]` : env.HOST}:${port}`,
    async stop() {
      const ended = Promise.all([closeSoon(server), background.stop()])
        .then(() => Promise.all([shareVisits.stop(), views.stop()]))
        .then(() => db.close());
      // A database that does not answer keeps nobody from stopping.
      await Promise.race([ended, pause(patienceMs + 1_000, null, { ref: false })]);
    },
  };
}

/** Answers what was asked already, takes nothing new, and ends what is still open after some seconds. */
async function closeSoon(server: Server): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const end = setTimeout(() => server.closeAllConnections(), patienceMs);
  server.prependListener("request", (_, response) => response.setHeader("Connection", "close"));
  await new Promise((resolve) => server.close(resolve));
  clearInterval(sweep);
  clearTimeout(end);
}

type Kept = Pick<House, "db" | "files" | "shareVisits" | "views">;

function appOf(env: Env, kept: Kept, log: Logger, front?: express.RequestHandler) {
  const { db } = kept;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  // Without a referrer browsers send "Origin: null" with forms, which would keep our own out.
  const referrerPolicy = { policy: "same-origin" } as const;
  app.use(
    helmet({ contentSecurityPolicy: false, strictTransportSecurity: false, xFrameOptions: false, referrerPolicy }),
  );
  // The pages set their own policy; this one is for what never gets that far.
  app.use((_, response, next) => {
    response.set(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'",
    );
    next();
  });
  app.use(
    pinoHttp({
      logger: log,
      useLevel: "debug",
      serializers: { req: briefly, res: ({ statusCode }) => ({ statusCode }) },
    }),
  );
  app.use(wall(env.PUBLIC_URL));
  app.get("/healthz", health(env, db));
  if (front) app.use(front);
  app.use(compression());
  app.use("/assets", express.static("build/client/assets", { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static("build/client", { maxAge: "1h", index: false }));
  const program = front ? null : digestOf(readFileSync(import.meta.filename), env.PUBLIC_URL ?? "");
  const handle = handlerOf(build, { ...kept, authenticator: authenticatorFor(db), program }, env.PUBLIC_URL);
  app.use((request, response, next) => handle(request, response).catch(next));
  app.use(lastResort());
  return app;
}

/** Says whether the site can be read and changed, what it is, and how many writes wait; 503 when it can't be read. */
function health(env: Env, db: Db): express.RequestHandler {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const engine = engineOf(env.DATABASE_URL);
  const migrations = migrationsOf(env.DATABASE_URL).at(-1)?.name;
  return async (_, response) => {
    const soon = (answer: Promise<unknown>) =>
      Promise.race([answer, pause(healthMs, false, { ref: false })]).catch(() => false);
    const [readable, writable] = await Promise.all([
      soon(theSite(db.standby).then(() => true)),
      soon(takesChanges(db.read)),
    ]);
    const status = readable ? "ok" : "unreadable";
    response.set("Cache-Control", "no-store").status(readable ? 200 : 503);
    response.json({ status, writable, version, engine, migrations, queue: db.waiting() });
  };
}

/** Addresses and methods go to the log, never what was typed. */
function briefly(request: { id: unknown; method: string; url: string }) {
  return { id: request.id, method: request.method, url: request.url.split("?")[0] };
}

/** For what not even the error page could be shown for. */
function lastResort(): express.ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = error?.status >= 400 && error?.status < 500 ? error.status : 500;
    if (error?.headers) response.set(error.headers);
    if (status === 500) logFault(error, request.url.split("?")[0] ?? "");
    if (response.headersSent) return next(error);
    response
      .status(status)
      .type("text")
      .send(status < 500 ? "There is nothing here.\n" : "Something went wrong on our side. Please try again.\n");
  };
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
