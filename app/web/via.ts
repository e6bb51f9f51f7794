import { viaIn, viaName } from "#app/domain/share.ts";
import { shareLinkByCode } from "#db/share-links.ts";
import type { Visit } from "./visit.ts";

/** The address without the share link it names, if there is no such link: nothing unknown goes on from a page. Else null. */
export async function withoutUnknownVia({ db }: Pick<Visit, "db">, url: URL): Promise<string | null> {
  if (!url.searchParams.has(viaName)) return null;
  const code = viaIn(url.search);
  if (code && (await shareLinkByCode(db.read, code))) return null;
  const bare = new URL(url);
  bare.searchParams.delete(viaName);
  return `${bare.pathname}${bare.search}`;
}

/**
 * The share link that led to the page a form was sent from. Only a page of ours can name one, and only one that is there;
 * nothing else of a referrer is looked at.
 */
export async function viaOf({ db }: Pick<Visit, "db">, request: Request, url: URL): Promise<string | null> {
  const referrer = request.headers.get("Referer") ?? "";
  const from = URL.canParse(referrer) ? new URL(referrer) : null;
  const code = from?.origin === url.origin ? viaIn(from.search) : null;
  return code && (await shareLinkByCode(db.read, code).catch(() => null)) ? code : null;
}
