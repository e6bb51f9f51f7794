import { spawnSync } from "node:child_process";

const checks = [
  { name: "the addresses' types", words: ["react-router", "typegen"] },
  { name: "types, as SQLite", words: ["tsc", "-p", "tsconfig.json"] },
  { name: "types, as PostgreSQL", words: ["tsc", "-p", "tests/tsconfig.postgres.json"] },
  { name: "lint and format", words: ["biome", "ci", "--error-on-warnings"] },
  { name: "no migration is missing", program: process.execPath, words: ["bin/generate.js", "--check"] },
];

/** Runs every check that needs no test runner, and says how each went. */
export function check() {
  let failed = 0;
  for (const { name, program = "npx", words } of checks) {
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
    console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
    if (status !== 0) {
      failed++;
      console.log(`${stdout}\n${stderr}`);
    }
  }
  return { passed: checks.length - failed, failed, skipped: 0 };
}
