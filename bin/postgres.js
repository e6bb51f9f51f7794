import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./debian.js";

/**
 * A PostgreSQL of our own in a temporary folder on loopback, as a user who is not root; null when there is none to
 * start. Installs it first where that is possible.
 */
export async function startPostgres() {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const binaries = find() ?? (install("postgresql") ? find() : null);
  if (!binaries) return null;
  const folder = mkdtempSync(join(tmpdir(), "roughstone-postgres-"));
  const user = ordinaryUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const as = user ?? {};
  const made = spawnSync(
    join(binaries, "initdb"),
    ["-D", join(folder, "data"), "-U", "roughstone", "--auth=trust", "--encoding=UTF8", "--no-sync"],
    { ...as, cwd: folder },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const words = [
    "-D",
    join(folder, "data"),
    "-p",
    String(port),
    "-k",
    folder,
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    "fsync=off",
    "-c",
    "max_connections=200",
  ];
  const server = spawn(join(binaries, "postgres"), words, { ...as, cwd: folder, stdio: "ignore" });
  const url = `postgres://roughstone@127.0.0.1:${port}/postgres`;
  await answers(join(binaries, "pg_isready"), port);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function find() {
  const root = "/usr/lib/postgresql";
  if (!existsSync(root)) return null;
  const [newest] = readdirSync(root).sort((one, other) => Number(other) - Number(one));
  return newest && existsSync(join(root, newest, "bin", "postgres")) ? join(root, newest, "bin") : null;
}

/** PostgreSQL refuses to run as root; Debian's package makes a user for it. */
function ordinaryUser() {
  if (process.getuid?.() !== 0) return null;
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
