import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./debian.js";

/** It is asked by many small pools at once. */
const settings = ["max_connections=200", "listen_addresses=127.0.0.1"];

/**
 * A PostgreSQL in a temporary folder on loopback, as a user who is not root; null when there is none to start.
 * Installs it first where that is possible. TEST_DATABASE_URL names one that runs already.
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  return ownPostgres();
}

/**
 * The same, always one of our own: it can go away and come back, and have a standby. A server for tests need not survive
 * a power cut; a `durable` one would, as the benchmark wants it.
 */
export async function ownPostgres({ durable = false } = {}) {
  const binaries = find() ?? (install("postgresql") ? find() : null);
  if (!binaries) return null;
  const folder = newFolder();
  const data = join(folder, "data");
  call(
    join(binaries, "initdb"),
    ["-D", data, "-U", "roughstone", "--auth=trust", "--encoding=UTF8", "--no-sync"],
    folder,
  );
  guardOne(join(data, "pg_hba.conf"));
  const server = await runServer(binaries, folder, durable);
  return {
    ...server,
    /** A second server that follows this one and can only be read. */
    async standby() {
      const own = newFolder();
      const words = ["-d", server.url, "-D", join(own, "data"), "-R", "--checkpoint=fast", "--no-sync"];
      call(join(binaries, "pg_basebackup"), words, own);
      return runServer(binaries, own, durable);
    },
  };
}

async function runServer(binaries, folder, durable) {
  const port = await freePort();
  const own = [`fsync=${durable ? "on" : "off"}`, `unix_socket_directories=${folder}`];
  const flags = [...settings, ...own].flatMap((setting) => ["-c", setting]);
  let server = null;
  let ended = Promise.resolve();

  async function start() {
    server = spawn(join(binaries, "postgres"), ["-D", join(folder, "data"), "-p", String(port), ...flags], {
      ...ordinaryUser(),
      cwd: folder,
      stdio: "ignore",
    });
    ended = new Promise((resolve) => server.once("exit", resolve));
    await answers(join(binaries, "pg_isready"), port);
  }

  async function away(signal = "SIGINT") {
    server.kill(signal);
    await ended;
  }

  await start();
  return {
    url: `postgres://roughstone@127.0.0.1:${port}/postgres`,
    pid: () => server.pid,
    start,
    away,
    async stop() {
      await away();
      rmSync(folder, { recursive: true });
    },
  };
}

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), "roughstone-postgres-"));
  const { uid, gid } = ordinaryUser();
  if (uid) chownSync(folder, uid, gid);
  return folder;
}

/** Everybody comes in without a password but one, on whom wrong ones can be tried. */
function guardOne(file) {
  writeFileSync(file, `host all guarded 127.0.0.1/32 scram-sha-256\n${readFileSync(file, "utf8")}`);
}

function call(program, words, cwd) {
  const { status, stderr } = spawnSync(program, words, { ...ordinaryUser(), cwd });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
}

function find() {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const [newest] = readdirSync(root).sort((one, other) => Number(other) - Number(one));
  return newest && existsSync(join(root, newest, "bin", "postgres")) ? join(root, newest, "bin") : null;
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: id("-u"), gid: id("-g") };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(ready, port) {
  for (let tries = 0; tries < 150; tries++) {
    if (spawnSync(ready, ["-h", "127.0.0.1", "-p", String(port)]).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("PostgreSQL did not start.");
}
