/** `npm start`: from a fresh clone or any later state to a running site. `npm run demo` adds --demo. */
import cluster from "node:cluster";
import { existsSync, rmSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, goHome, stop } from "./ready.js";

const demo = process.argv.includes("--demo");

goHome();
// One of several processes: the first of them has made everything ready.
if (cluster.isPrimary) {
  ensureInstalled();
  ensureBuilt();
  process.env.NODE_ENV = "production";
  if (demo && !process.env.DATABASE_URL) {
    forgetOldDemo("data/demo.db");
    process.env.DATABASE_URL = "file:data/demo.db";
    process.env.PICTURES_URL ||= "file:data/demo-pictures";
  }
}

const { start } = await import(pathToFileURL("build/server/index.js").href);
const running = await start({ demo }).catch((error) => stop(error.message));
process.send?.(running.url);
let stopping = false;
// Signals often reach all processes at once, and then once more from the first: the second one changes nothing.
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    running.stop().then(
      () => process.exit(0),
      (error) => stop(error.message),
    );
  });

/** The demo tells of the last days, so its throw-away file is made anew once it is a week old. */
function forgetOldDemo(file) {
  if (!existsSync(file) || Date.now() - statSync(file).birthtimeMs < 7 * 86_400_000) return;
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
  rmSync("data/demo-pictures", { recursive: true, force: true });
}
