import type { Actor } from "#app/domain/actor.ts";
import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import { celebrationById } from "#db/celebrations.ts";
import { checkInById } from "#db/check-ins.ts";
import type { Read } from "#db/connect.ts";
import { type Picture, pictureSeenBy } from "#db/pictures.ts";
import { pilotById } from "#db/pilots.ts";
import { pathToCheckIn } from "./check-in.ts";
import type { Params } from "./command.ts";

/** The picture an address such as /pictures/:id/delete is about, as the actor may see it. */
export async function pictureInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<Picture | null> {
  return pictureSeenBy(tx, id, actor);
}

/** Where a picture stands, and what is told of it: a story, a check-in's pilot, or its person. */
type Place = { href: string; about: Happening["subjects"][number]; data: Happening["data"] };

/** Where a picture stands. */
export async function placeOfPicture(tx: Read, picture: Picture): Promise<Place> {
  const celebration = picture.celebrationId ? await celebrationById(tx, picture.celebrationId) : null;
  if (celebration) {
    const { id, number } = celebration;
    return { href: `/wall/${number}/pictures`, about: about("celebration", id), data: { celebration: number } };
  }
  const checkIn = picture.checkInId ? await checkInById(tx, picture.checkInId) : null;
  const pilot = checkIn ? await pilotById(tx, checkIn.pilotId) : null;
  if (pilot) return { href: pathToCheckIn(pilot), about: about("pilot", pilot.id), data: { pilot: pilot.number } };
  return { href: "/you/face", about: about("person", picture.byId), data: {} };
}

/** What happened to a picture. */
export function aboutPicture(kind: EventKind, { about, data }: Place): Happening {
  return { kind, subjects: [about], data };
}
