/**
 * `npm run db:move -- --to URL`: copies the site at `DATABASE_URL` to another database, and compares every row.
 * --dry-run only looks; --cancel lets a site that stayed read-only take changes again.
 */
import { Presets, SingleBar } from "cli-progress";
import { nameOf } from "#db/engine.ts";

const from = process.env.DATABASE_URL || "file:data/roughstone.db";
const words = process.argv.slice(2);
const to = words[words.indexOf("--to") + 1] ?? "";

try {
  if (words.includes("--cancel")) await cancel();
  else if (!words.includes("--to") || !/^(file:|postgres(ql)?:\/\/).+/.test(to))
    throw new Error("Say where to: npm run db:move -- --to postgres://user:password@host:5432/name");
  else if (words.includes("--dry-run")) await look();
  else await go();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function look(): Promise<void> {
  const { lookBeforeMoving } = await import("#db/move/move.ts");
  const counts = await lookBeforeMoving(from, to);
  for (const [table, rows] of counts) console.log(`${String(rows).padStart(10)}  ${table}`);
  const all = [...counts.values()].reduce((sum, rows) => sum + rows, 0);
  console.log(`${all} rows would move from ${nameOf(from)} to ${nameOf(to)}. Nothing was changed.`);
}

async function go(): Promise<void> {
  const { move } = await import("#db/move/move.ts");
  console.log("The site can be read and not changed until this is over.");
  const bar = new SingleBar({ format: "{step} {bar} {value} of {total} rows" }, Presets.shades_classic);
  let shown = "";
  const moved = await move(from, to, (step, rows, all) => {
    if (step !== shown) {
      if (shown) bar.stop();
      bar.start(all, rows, { step: step === "copying" ? "Copying  " : "Comparing" });
      shown = step;
    } else bar.update(rows);
  }).finally(() => bar.stop());
  const told = moved.alreadyThere ? "were there already" : "were copied";
  console.log(`
All ${moved.rows} rows of ${moved.tables} tables ${told}, and each table's checksum is the same at both ends.

Next: start again with DATABASE_URL=${nameOf(to)}${/@/.test(to) ? " (with its user and password)" : ""}.
The old database stays read-only, so that nobody writes into it by mistake. To stay there after all:
npm run db:move -- --cancel`);
}

async function cancel(): Promise<void> {
  const { setReadOnly } = await import("#db/read-only.ts");
  await setReadOnly(from, null, new Date());
  console.log(`${nameOf(from)} takes changes again.`);
}
