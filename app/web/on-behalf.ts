import { broughtInAddress } from "#app/commands/on-behalf.ts";
import { customersLike } from "#db/found-people.ts";
import { idsAt } from "#db/ids.ts";
import { broughtView } from "#db/on-behalf.ts";
import { found, type Reading } from "./page.ts";

/** For a form that brings something: whom its address or the refused form names, and which customers that could mean. */
export async function fromWhom({ read, url, typed, home, now }: Reading) {
  const named = typed.person ?? url.searchParams.get("person") ?? "";
  const like = typed.person ? await customersLike(read, typed.person.trim()) : [];
  return {
    who: { named, like: like.map(({ handle, face, company }) => ({ handle, name: face.name, company })) },
    home,
    formId: idsAt(now)(),
  };
}

/** What was brought for the reader; another's is as good as unknown. */
export async function broughtOr404({ read, params, actor }: Reading) {
  const { id } = found(await broughtInAddress(read, params, actor));
  return found(await broughtView(read, id));
}
