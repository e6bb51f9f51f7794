import type { Read } from "#db/connect.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { numberIn, type Params } from "./command.ts";

/** The idea an address such as /ideas/214/vote is about. */
export function ideaInAddress(tx: Read, params: Params): Promise<Idea | null> {
  return ideaByNumber(tx, numberIn(params));
}
