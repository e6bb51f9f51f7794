import type { Actor } from "#app/domain/actor.ts";
import { editionOf } from "#app/domain/edition.ts";
import type { OwnInvitation } from "#app/domain/views.ts";
import type { Read } from "#db/connect.ts";
import { ownInvitation } from "#db/invitations.ts";
import type { Letter } from "#db/letters.ts";
import type { Params } from "./command.ts";

/** One's own invitation in an address such as /invitations/:id. Another's is as good as unknown. */
export function invitationInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<OwnInvitation | null> {
  return actor.kind === "person" ? ownInvitation(tx, id, actor.id) : Promise.resolve(null);
}

/** The mark of what each person will read, and of what they are invited to: only what staff looked at is sent. */
export function editionOfLetters(to: string, letters: Letter[]): string {
  return editionOf([to, ...letters.flatMap(({ personId, words }) => [personId, words])]);
}
