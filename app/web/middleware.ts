import { randomBytes } from "node:crypto";
import { type MiddlewareFunction, type RouterContextProvider, redirect } from "react-router";
import { visitor } from "#app/domain/actor.ts";
import { readNews } from "#db/notifications.ts";
import { partyOf } from "#db/parties.ts";
import { readerOf, touchSession } from "#db/sessions.ts";
import { theSite } from "#db/site.ts";
import { hashToken } from "#db/tokens.ts";
import { draftTokenIn, hasJustWritten, themeIn, tokenIn } from "./cookies.ts";
import { inWords, unlessKnown } from "./file.ts";
import { readForm, typedIn } from "./form.ts";
import { noteOpened } from "./opened.ts";
import { isDataRequest } from "./page.ts";
import { patiently } from "./patience.ts";
import { holds, tagOf } from "./unchanged.ts";
import { withoutUnknownVia } from "./via.ts";
import { houseContext, nonceContext, typedContext, type Visit, visitContext } from "./visit.ts";

const seenEveryMs = 10 * 60_000;
/** While more writes than that wait, noting who was seen can wait too. */
const quietBelow = 50;
const beforeSetup = new Set(["/setup", "/theme", "/healthz"]);

/** Finds out who comes, before any loader or action; an empty install sends everyone to its first run. */
export const receive: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
  const house = context.get(houseContext);
  const { db } = house;
  const now = db.now();
  const token = await tokenIn(request, house.secure);
  const isWriter = await hasJustWritten(request);
  const read = token || isWriter ? db.read : db.standby;
  const isPage = request.method === "GET" && !isDataRequest(request);
  const { site, reader, party } = await patiently(db, read, async (read) => {
    const reader = token ? await readerOf(read, hashToken(token), now) : null;
    return {
      // A standby that does not know the site yet must send nobody to the first run.
      site: (await theSite(read)) ?? (await theSite(db.read)),
      reader,
      party: reader && reader.unread > 0 && isPage ? await partyOf(read, reader.id) : null,
    };
  }).catch(async (error) => {
    if (request.method === "POST") await keepTyped(request, context);
    throw error;
  });
  const asksForPage = (request.method === "GET" || request.method === "HEAD") && !isDataRequest(request);
  const known = asksForPage ? await patiently(db, db.read, () => withoutUnknownVia({ db }, url)) : null;
  if (known) return redirect(known, 303);
  if (!site && !beforeSetup.has(url.pathname)) return redirect("/setup", 303);
  const visit: Visit = {
    ...house,
    now,
    site,
    reader,
    party,
    read,
    actor: reader ? { kind: "person", id: reader.id, role: reader.role, blocked: reader.blocked } : visitor,
    theme: await themeIn(request),
    draftToken: await draftTokenIn(request),
    nonce: randomBytes(16).toString("base64"),
    answer: new Headers(),
  };
  context.set(visitContext, visit);
  context.set(nonceContext, reader ? visit.nonce : "");
  if (reader && now.getTime() - reader.seenAt.getTime() > seenEveryMs && db.waiting() < quietBelow)
    db.write((tx) => touchSession(tx, reader.sessionId, now)).catch(() => {});

  // Whoever just changed something, and be it that they clapped, sees it and not the page they keep.
  const tag = isWriter ? null : tagOf(visit, request, url);
  const response = inWords(tag && holds(request, tag) ? new Response(null, { status: 304 }) : await next());
  visit.views.note(visit, request, url, response.status);
  // A party is over once it was seen; in a stylesheet, a file or a frame of another site nobody sees it.
  const isSeen =
    response.status === 200 && response.headers.get("Content-Type")?.startsWith("text/html") && !isFramed(response);
  if (reader && party && isSeen) db.write((tx) => readNews(tx, reader.id, now, party.news)).catch(() => {});
  if (reader && isSeen) noteOpened(visit, request, url);
  if (tag && (response.status === 200 || response.status === 304) && !response.headers.has("ETag"))
    response.headers.set("ETag", tag);
  for (const [name, value] of visit.answer) {
    if (name === "set-cookie") response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  guard(response, visit);
  return unlessKnown(request, response);
};

/** Not even who comes can be read: what they typed must not get lost all the same. */
async function keepTyped(request: Request, context: Readonly<RouterContextProvider>): Promise<void> {
  const { method, form } = await readForm(request);
  if (method === "POST") context.set(typedContext, typedIn(form));
}

/** Only the wall for other sites' frames has a policy of its own; see `frame.ts`. */
function isFramed({ headers }: Response): boolean {
  return headers.has("Content-Security-Policy");
}

/** Pages without the framework's scripts have a constant policy; the others a nonce per response. */
function guard(response: Response, { reader, nonce }: Visit): void {
  const scripts = reader ? `'self' 'nonce-${nonce}'` : "'self'";
  if (!isFramed(response))
    response.headers.set(
      "Content-Security-Policy",
      `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
  response.headers.set("Vary", "Cookie, Accept-Encoding");
  if (!response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", reader ? "private, no-store" : "no-cache");
}
