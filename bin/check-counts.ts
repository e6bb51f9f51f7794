/** `npm run check:counts`: recounts every stored number of `DATABASE_URL`; exits 1 on any difference. */
import { open } from "#db/connect.ts";
import { recount } from "#db/recount.ts";

const url = process.env.DATABASE_URL || "file:data/roughstone.db";
const db = await open(url).catch((error) => {
  console.error(`The database can't be opened: ${error.message}`);
  process.exit(1);
});
const differences = await recount(db.read, (what) => console.log(`Counting ${what} …`));
await db.close();
for (const { what, id, stored, counted } of differences)
  console.error(`${what}, ${id}: ${stored} is stored, ${counted} counted.`);
console.log(
  differences.length === 0 ? "Every stored number is what its rows say." : `${differences.length} differences.`,
);
process.exit(differences.length === 0 ? 0 : 1);
