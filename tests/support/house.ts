import { type House, settle } from "./cast.ts";
import { newDatabase } from "./database.ts";

/** A site with its cast on a database of its own, for one test. */
export async function aHouse(from?: Date): Promise<House> {
  return settle(await newDatabase(), from);
}
