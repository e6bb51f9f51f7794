/**
 * Writes the migrations that the schema asks for, one folder per engine:
 * `npm run generate -- --name a_sentence_in_words`. With --check it writes nothing and fails if one is missing.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

const engines = { sqlite: "", postgres: "postgres://" };
const check = process.argv.includes("--check");
const given = process.argv.slice(2).filter((word) => word !== "--check");

for (const [engine, url] of Object.entries(engines)) {
  const folder = join("migrations", engine);
  const before = check ? filesOf(folder) : [];
  const kept = check ? keep(folder) : null;
  const run = spawnSync("npx", ["drizzle-kit", "generate", ...given], {
    stdio: check ? "pipe" : "inherit",
    env: { ...process.env, DATABASE_URL: url },
  });
  if (run.status !== 0) fail(`drizzle-kit failed for ${engine}.\n${run.stderr ?? ""}`);
  if (kept) {
    const missing = filesOf(folder).filter((file) => !before.includes(file));
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
    rmSync(dirname(kept), { recursive: true });
    if (missing.length > 0) fail(`The schema has changes that no ${engine} migration holds: npm run generate`);
  }
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true }).map(String);
}

function keep(folder) {
  // Inside the temporary folder, which nobody else may read: the copy has the modes of what it is a copy of.
  const copy = join(mkdtempSync(join("migrations", ".kept-")), "copy");
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
