import { openFiles } from "#app/pictures/store.ts";
import { type House, settle } from "./cast.ts";
import { newDatabase, newFolder } from "./database.ts";

/** A site with its cast on a database of its own, for one test. */
export async function aHouse(from?: Date, files = openFiles(`file:${newFolder()}`)): Promise<House> {
  return settle(await newDatabase(), from, files);
}
