/**
 * `npm run db:move -- --to URL`: copies the site at `DATABASE_URL` to another database, and compares every row.
 * --dry-run only looks; --cancel lets a site that stayed read-only take changes again.
 */
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { nameOf } from "#db/engine.ts";
import { lookBeforeMoving, move } from "#db/move/move.ts";
import { changeReadOnly } from "#db/read-only.ts";

const from = process.env.DATABASE_URL || "file:data/roughstone.db";

try {
  const { to, "dry-run": dryRun, cancel } = readWords();
  if (cancel) await letChangesIn();
  else if (dryRun) await look(to);
  else await go(to);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readWords() {
  const options = { to: { type: "string" }, "dry-run": { type: "boolean" }, cancel: { type: "boolean" } } as const;
  const { to = "", ...values } = parseArgs({ options }).values;
  if (!values.cancel && !/^(file:|postgres(ql)?:\/\/).+/.test(to))
    throw new Error("Say where to: npm run db:move -- --to postgres://user:password@host:5432/name");
  return { to, ...values };
}

async function look(to: string): Promise<void> {
  const counts = await lookBeforeMoving(from, to);
  for (const [table, rows] of counts) console.log(`${String(rows).padStart(10)}  ${table}`);
  const all = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  console.log(`${all} rows would move from ${nameOf(from)} to ${nameOf(to)}. Nothing was changed.`);
}

async function go(to: string): Promise<void> {
  process.once("SIGINT", () => {
    console.log("\nInterrupted: nothing was kept, and the site is still read-only.");
    console.log("Run the same again, or let changes in: npm run db:move -- --cancel");
    process.exit(130);
  });
  console.log("The site can be read and not changed until this is over.");
  const bar = new SingleBar({ format: "{step} {bar} {value} of {total} rows" }, Presets.shades_classic);
  let shown = "";
  const moved = await move(from, to, (step, rows, all) => {
    if (step === shown) return bar.update(rows);
    if (shown) bar.stop();
    bar.start(all, rows, { step: step === "copying" ? "Copying  " : "Comparing" });
    shown = step;
  }).finally(() => bar.stop());
  const told = moved.alreadyThere ? "were there already" : "were copied";
  const secret = /@/.test(to) ? " (with its user and password)" : "";
  console.log(`
All ${moved.rows} rows of ${moved.tables} tables ${told}, and each table's checksum is the same at both ends.

Next: start again with DATABASE_URL=${nameOf(to)}${secret}.
The old database stays read-only, so that nobody writes into it by mistake. To stay there after all:
npm run db:move -- --cancel`);
}

async function letChangesIn(): Promise<void> {
  await changeReadOnly(from, () => null);
  console.log(`${nameOf(from)} takes changes again.`);
}
