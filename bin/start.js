/** `npm start`: from a fresh clone or any later state to a running site. `npm run demo` adds --demo. */
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, goHome, stop } from "./ready.js";

const demo = process.argv.includes("--demo");

goHome();
ensureInstalled();
ensureBuilt();
process.env.NODE_ENV = "production";
if (demo) process.env.DATABASE_URL ||= "file:data/demo.db";

const { start } = await import(pathToFileURL("build/server/index.js").href);
const running = await start({ demo }).catch((error) => stop(error.message));
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    running.stop().then(
      () => process.exit(0),
      (error) => stop(error.message),
    );
  });
