import { type Actor, idOf } from "#app/domain/actor.ts";
import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import type { Read } from "#db/connect.ts";
import { type Spotlight, spotlightById } from "#db/spotlights.ts";
import type { Params } from "./command.ts";

/** Any spotlight in an address such as /spotlights/:id/end. */
export function spotlightInAddress(tx: Read, { id = "" }: Params): Promise<Spotlight | null> {
  return spotlightById(tx, id);
}

/** One's own spotlight in an address. Another's is as good as unknown. */
export async function ownSpotlightInAddress(tx: Read, params: Params, actor: Actor): Promise<Spotlight | null> {
  const spotlight = await spotlightInAddress(tx, params);
  return spotlight && spotlight.personId !== null && spotlight.personId === idOf(actor) ? spotlight : null;
}

/** That something happened about a spotlight. */
export function spotlightEvent(kind: EventKind, { id, personId, celebrationId }: SpotlightOf): Happening {
  const subjects = [
    ...(personId ? [about("person", personId)] : []),
    ...(celebrationId ? [about("celebration", celebrationId)] : []),
  ];
  return { kind, subjects, data: { spotlight: id } };
}

type SpotlightOf = { id: string; personId?: string | null; celebrationId?: string | null };

/** Where one's own spotlights are. */
export const ownSpotlights = "/you#spotlights";
/** Where staff keep them. */
export const allSpotlights = "/wall/spotlights";
