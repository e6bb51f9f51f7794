import { redirect } from "react-router";
import { isShareCode, withVia } from "#app/domain/share.ts";
import { found, page } from "#app/web/page.ts";
import { placeOfLink, shareLinkByCode } from "#db/share-links.ts";

/** Somebody follows a share link: it is counted, and leads on to what it was made for. */
export const loader = page.open("see-share-link", async ({ read, params: { code = "" }, follow }) => {
  const link = found(isShareCode(code) ? await shareLinkByCode(read, code) : null);
  const path = found(await placeOfLink(read, link));
  follow(link);
  throw redirect(withVia(path, code), { status: 303, headers: { "Cache-Control": "no-store" } });
});

/** Nobody stays here; but whoever follows a link to what is gone is told so on a page. */
export default function Follow() {
  return null;
}
