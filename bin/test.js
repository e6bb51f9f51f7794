/**
 * `npm test`: everything, from a fresh clone. Checks, vitest and Playwright, each against real parts; it ends with what
 * failed, by name, and its last line is `N passed, N failed, N skipped` over all of them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { check } from "./checks.js";
import { findChromium } from "./chromium.js";
import { startPostgres } from "./postgres.js";
import { ensureBuilt, ensureInstalled, goHome } from "./ready.js";
import { scratchInMemory } from "./scratch.js";

goHome();
ensureInstalled();
ensureBuilt();
scratchInMemory();
const reports = mkdtempSync(join(tmpdir(), "roughstone-reports-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

add(check());
add(vitest("sqlite", {}));

const chromium = findChromium();
if (chromium) add(playwright("sqlite", chromium));
else skip("Chromium is not here: install chromium to run the journeys.");

const postgres = await startPostgres();
if (postgres) {
  const on = { TEST_DATABASE_URL: postgres.url };
  add(vitest("postgres", on));
  // Everything a page does is tested on SQLite; the whole path once more shows that nothing of it needs SQLite.
  if (chromium) add(playwright("postgres", chromium, { ...on, DATABASE_URL: postgres.url }, ["the-whole-path"]));
  await postgres.stop();
} else skip("PostgreSQL is not here: install postgresql to run the tests on it too.");

rmSync(reports, { recursive: true });
if (failures.length > 0) console.log(`\nFailed:\n${failures.join("\n")}\n`);
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
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  for (const { name: file, message, assertionResults } of testResults) {
    if (message) note(name, file, message);
    for (const { status, fullName } of assertionResults) if (status === "failed") note(name, file, fullName);
  }
  const failed = success ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
}

function playwright(name, executable, env = {}, journeys = []) {
  const report = join(reports, `playwright-${name}.json`);
  console.log(`\nPlaywright, ${name}`);
  spawnSync("npx", ["playwright", "test", "--reporter=list,json", ...journeys], {
    stdio: "inherit",
    env: { ...process.env, ...env, CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors, suites } = JSON.parse(readFileSync(report, "utf8"));
  for (const { message } of errors) note(name, "playwright", message);
  for (const { file, line, title, ok } of suites.flatMap(specsOf)) if (!ok) note(name, `${file}:${line}`, title);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/** All journeys of a suite and of those within it, as Playwright reports them. */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

function note(engine, file, what) {
  failures.push(`✗ ${engine}, ${relative(process.cwd(), resolve(file))}: ${what}`);
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
