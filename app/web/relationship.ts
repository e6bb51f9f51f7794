import { redirect } from "react-router";
import { personInAddress } from "#app/commands/relationship.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { formerOwnerOf } from "#db/handles.ts";
import { type Person, personById } from "#db/people.ts";
import { notFound, type Reading } from "./page.ts";

/** Whom staff look at; a handle they had before leads to them, and who is gone, or never was, is the 404. */
export async function personOr404({ read, params, actor, url }: Reading): Promise<Person> {
  const person = await personInAddress(read, params, actor);
  if (person) return person;
  const owner = await formerOwnerOf(read, params.handle ?? "");
  const now = owner && (await personById(read, owner));
  if (!now || now.goneAt) notFound();
  const after = url.pathname.slice(pathOfRelationship({ handle: params.handle ?? "" }).length);
  throw redirect(`${pathOfRelationship(now)}${after}${url.search}`, 301);
}
