import type { Limit } from "#app/commands/command.ts";
import { Refusal } from "#app/domain/refusal.ts";
import * as stored from "#db/limits.ts";
import type { Visit } from "./visit.ts";

/**
 * Counts a try, in a transaction of its own so that it stays counted; throws `too-often` beyond the limit. What is
 * beyond it already is only read, so that a flood keeps nobody else's writes waiting.
 */
export async function countTry({ db, now, answer }: Visit, key: string, { times, seconds }: Limit): Promise<void> {
  const before = await stored.triesAt(db.read, key, seconds, now);
  const { count, resetsAt } =
    before && before.count > times ? before : await db.write((tx) => stored.countTry(tx, key, seconds, now));
  if (count <= times) return;
  answer.set("Retry-After", String(Math.max(1, Math.ceil((resetsAt.getTime() - now.getTime()) / 1000))));
  throw new Refusal("too-often");
}

/** Takes a try back that worked after all. */
export async function uncountTry({ db }: Visit, key: string): Promise<void> {
  await db.write((tx) => stored.uncountTry(tx, key));
}
