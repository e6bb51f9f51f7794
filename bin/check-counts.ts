/** `npm run check:counts`: recounts every stored number of `DATABASE_URL`; exits 1 on any difference. */
import { open } from "#db/connect.ts";
import { expectCurrent } from "#db/migrate.ts";
import { type Difference, recount } from "#db/recount.ts";

const url = process.env.DATABASE_URL || "file:data/roughstone.db";

try {
  const differences = await recountAt(url);
  for (const { what, id, stored, counted } of differences)
    console.error(`${what}, ${id}: ${stored} is stored, ${counted} counted.`);
  console.log(
    differences.length === 0 ? "Every stored number is what its rows say." : `${differences.length} differences.`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function recountAt(url: string): Promise<Difference[]> {
  await expectCurrent(url);
  const db = await open(url);
  try {
    return await recount(db.read, (what) => console.log(`Counting ${what} …`));
  } finally {
    await db.close();
  }
}
