/** `npm run seed -- --ideas 100000`: benchmark data in bulk into `DATABASE_URL`. */
import { Presets, SingleBar } from "cli-progress";
import { open } from "#db/connect.ts";
import { nameOf } from "#db/engine.ts";
import { migrate } from "#db/migrate.ts";
import { seedIdeas, seedPassword } from "#db/seed.ts";

const asked = process.argv[process.argv.indexOf("--ideas") + 1] ?? "";
const count = process.argv.includes("--ideas") && /^\d{1,7}$/.test(asked) ? Number(asked) : 0;
if (count < 1 || count > 1_000_000) {
  console.error("Say how many ideas, from 1 to 1000000: npm run seed -- --ideas 1000");
  process.exit(1);
}
const url = process.env.DATABASE_URL || "file:data/roughstone.db";
await migrate(url);
const db = await open(url);
const bar = new SingleBar(
  { format: "Seeding {bar} {value} of {total} ideas, {eta_formatted} left" },
  Presets.shades_classic,
);
bar.start(count, 0);
await seedIdeas(db, count, { progress: show }).then(
  () => {
    bar.stop();
    console.log(`${nameOf(url)} holds ${count} more ideas. Sign in as seed-1@example.org with ${seedPassword}.`);
  },
  (error) => {
    bar.stop();
    console.error(error.message);
    process.exitCode = 1;
  },
);
await db.close();

function show(made: number): void {
  bar.update(made);
  if (made < count) return;
  bar.stop();
  console.log("Counting what everybody did, week by week …");
}
