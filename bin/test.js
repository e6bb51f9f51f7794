/**
 * `npm test`: everything, from a fresh clone. Checks, vitest and Playwright, each against real parts; its last line
 * is `N passed, N failed, N skipped` over all of them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./checks.js";
import { findChromium } from "./chromium.js";
import { startPostgres } from "./postgres.js";
import { ensureBuilt, ensureInstalled, goHome } from "./ready.js";

goHome();
ensureInstalled();
ensureBuilt();
const reports = mkdtempSync(join(tmpdir(), "roughstone-reports-"));
const total = { passed: 0, failed: 0, skipped: 0 };

add(check());
add(vitest("sqlite", {}));

const postgres = await startPostgres();
if (postgres) {
  add(vitest("postgres", { TEST_DATABASE_URL: postgres.url }));
  await postgres.stop();
} else skip("PostgreSQL is not here: install postgresql to run the tests on it too.");

const chromium = findChromium();
if (chromium) add(playwright(chromium));
else skip("Chromium is not here: install chromium to run the journeys.");

rmSync(reports, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

function vitest(name, env) {
  const report = join(reports, `${name}.json`);
  console.log(`\nvitest, ${name}`);
  spawnSync("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const failed = success ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function playwright(executable) {
  const report = join(reports, "playwright.json");
  console.log("\nPlaywright");
  spawnSync("npx", ["playwright", "test", "--reporter=list,json"], {
    stdio: "inherit",
    env: { ...process.env, CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** Loud, and a failure where nothing may be skipped. */
function skip(words) {
  console.log(`\n!!! SKIPPED: ${words}\n`);
  add(process.env.CI ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 });
}
