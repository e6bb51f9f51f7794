import { data, type LoaderFunctionArgs, redirect } from "react-router";
import type { Params } from "#app/commands/command.ts";
import { type Deed, mayBegin, permissions } from "#app/domain/permissions.ts";
import { Merged, refusals } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import type { ShareLink } from "#db/share-links.ts";
import type { Site } from "#db/site.ts";
import { type Kept, keptAt } from "./kept.ts";
import { patiently } from "./patience.ts";
import { signInFirst } from "./redirects.ts";
import { refusedPage } from "./refused.ts";
import { typedContext, type Visit, visitContext } from "./visit.ts";

/** What a page reads with. */
export type Reading = Pick<Visit, "actor" | "reader" | "party" | "now" | "theme" | "nonce" | "answer" | "files"> & {
  read: Read;
  site: Site;
  /** Where the site lives, "https://ideas.example.org": the beginning of every whole address of it. */
  home: string;
  /** The reader's id, or null for visitors. */
  me: string | null;
  params: Params;
  url: URL;
  /** What this device typed into the form here before it was sent to sign in. */
  draft: () => Promise<Kept>;
  /** Somebody comes by a share link. */
  follow: (link: ShareLink) => void;
  /** What was typed into a form that was just refused. */
  typed: Record<string, string>;
};

/** Marks what was made by `page` or `act`, for the guard test over all routes. */
export const guarded = Symbol.for("roughstone.guarded");

/** A loader for those who may `deed`; visitors are sent to sign in first. */
export function page<T>(deed: Deed, load: (reading: Reading) => Promise<T>) {
  if (permissions[deed].who === "anyone") throw new Error(`"${deed}" is open to anyone: say page.open.`);
  return guard(deed, load);
}

/** A loader that is open to anyone. */
page.open = function open<T>(deed: Deed, load: (reading: Reading) => Promise<T>) {
  if (permissions[deed].who !== "anyone") throw new Error(`"${deed}" is not open to anyone: say page.`);
  return guard(deed, load);
};

function guard<T>(deed: Deed, load: (reading: Reading) => Promise<T>) {
  const loader = async ({ request, url, params, context }: LoaderFunctionArgs): Promise<T> => {
    const visit = context.get(visitContext);
    const answer = mayBegin(deed, visit.actor);
    if (answer === "sign-in-first") {
      if (isDataRequest(request)) throw data(null, 401);
      throw redirect(signInFirst(`${url.pathname}${url.search}`), 303);
    }
    if (answer !== true) refusedPage(answer, refusals[answer] === "missing" ? 404 : 403);
    const { actor, reader, party, now, theme, nonce, db } = visit;
    const site = visit.site as Site;
    const home = visit.publicUrl ?? site?.address ?? url.origin;
    const me = reader?.id ?? null;
    const draft = () => keptAt(visit, url);
    const follow = (link: ShareLink) => visit.shareVisits.note(link, visit, request);
    const typed = context.get(typedContext);
    const reading = {
      actor,
      reader,
      party,
      now,
      theme,
      nonce,
      answer: visit.answer,
      files: visit.files,
      site,
      home,
      me,
      params,
      url,
      draft,
      follow,
      typed,
    };
    return patiently(db, visit.read, (read) => load({ ...reading, read })).catch(async (error) => {
      if (!(error instanceof Merged)) throw error;
      if (Object.keys(typed).length === 0) context.set(typedContext, (await draft()).fields);
      return leadOn(error, context.get(typedContext));
    });
  };
  return Object.assign(loader, { [guarded]: deed });
}

/**
 * What belongs to an idea that was merged is looked for in the one it lives on in; what was typed, a moment ago or before
 * signing in, goes along.
 */
function leadOn({ into, path }: Merged, typed: Record<string, string>): never {
  if (Object.keys(typed).length > 0) refusedPage("idea-merged", 409, { into });
  throw redirect(path, 301);
}

/** Whether the framework's own script asks, rather than a person's browser for a page. */
export function isDataRequest(request: Request): boolean {
  return new URL(request.url).pathname.endsWith(".data");
}

/** Throws the 404 that unknown and invisible things share. */
export function notFound(): never {
  refusedPage("not-found", 404);
}

/** What was found, or the 404. */
export function found<T>(thing: T | null | undefined): T {
  return thing ?? notFound();
}
