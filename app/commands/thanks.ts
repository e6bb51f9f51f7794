import { type Actor, idOf } from "#app/domain/actor.ts";
import type { Read } from "#db/connect.ts";
import { type Thanks, thanksById } from "#db/thanks.ts";
import type { Params } from "./command.ts";

/**
 * Thanks in an address such as /thanks/:id/show, for one of their two people. Others' are as good as unknown, and so are
 * those that were taken back, but for who did that.
 */
export async function thanksInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<Thanks | null> {
  const thanks = await thanksById(tx, id);
  const me = idOf(actor);
  if (!thanks) return null;
  return thanks.fromId === me || (thanks.toId === me && thanks.state !== "taken-back") ? thanks : null;
}
