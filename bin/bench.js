/** `npm run bench`: what the site costs on both engines, beside yardsticks of the same run. `-- --quick` is shorter. */
import { ensureBuilt, ensureInstalled, goHome } from "./ready.js";

goHome();
ensureInstalled();
ensureBuilt();
const { register } = await import("tsx/esm/api");
register();
const { bench } = await import("../tests/bench/bench.ts");
process.exit(await bench(process.argv.slice(2)));
