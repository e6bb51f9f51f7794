import { invitations, invited } from "../schema.ts";
import type { Dice } from "./dice.ts";
import type { Somebody } from "./people.ts";
import type { Rows } from "./rows.ts";
import { seedOutcome } from "./words.ts";

const dayMs = 86_400_000;

/** Somebody of the staff invites some people to an idea. Nobody is among those of the last four weeks, since they take turns. */
export function invite(
  rows: Rows,
  { number, sentAt, by, guests }: { number: number; sentAt: Date; by: Somebody; guests: Somebody[] },
  now: Date,
  dice: Dice,
): void {
  const id = dice.idAt(sentAt);
  const words = `What would you add to it? ${seedOutcome(dice.pick)}`;
  rows.add(invitations, { id, byId: by.id, kind: "idea", number, words, leftOut: dice.between(0, 3), sentAt });
  for (const { id: personId } of guests) {
    const openedAt = dice.percent(60) ? new Date(sentAt.getTime() + dice.between(1, 5) * dayMs) : null;
    rows.add(invited, {
      ...{ id: dice.idAt(sentAt), invitationId: id, personId, words, invitedAt: sentAt },
      openedAt: openedAt && openedAt < now ? openedAt : null,
    });
  }
}
