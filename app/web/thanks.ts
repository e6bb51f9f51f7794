import type { Params } from "#app/commands/command.ts";
import { thanksInAddress } from "#app/commands/thanks.ts";
import type { Actor } from "#app/domain/actor.ts";
import { type Deed, may } from "#app/domain/permissions.ts";
import type { About, ThanksView } from "#app/domain/views.ts";
import type { Read } from "#db/connect.ts";
import { thanksView } from "#db/thanks.ts";
import { found } from "./page.ts";
import { refusedPage } from "./refused.ts";
import { aboutIdea } from "./subjects.ts";

/** Thanks that are to or from the reader; 404 when there are none, 403 when the other of the two decides. */
export async function thanksOr404(
  read: Read,
  params: Params,
  actor: Actor,
  deed: Deed,
): Promise<{ thanks: ThanksView; about: About }> {
  const row = found(await thanksInAddress(read, params, actor));
  const thanks = found(await thanksView(read, row.id));
  const answer = may(deed, actor, row);
  if (answer !== true) refusedPage(answer, 403);
  return { thanks, about: aboutIdea(thanks.idea) };
}
