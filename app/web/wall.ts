import type { NextFunction, Request, Response } from "express";

const methods = ["GET", "HEAD", "POST", "DELETE"];

/**
 * Stands before everything that could change something: lets through what this site's own pages sent.
 * Browsers say so by `Sec-Fetch-Site`; where they don't, the `Origin` must be exactly ours.
 */
export function wall(publicUrl: string | undefined) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!isSensible(request)) {
      response.status(400).type("text").send("That address can't be read.\n");
      return;
    }
    if (!methods.includes(request.method)) {
      response.set("Allow", methods.join(", "));
      if (request.method === "OPTIONS") response.status(204).end();
      else response.status(405).type("text").send("This site does not do that.\n");
      return;
    }
    if (request.method === "GET" || request.method === "HEAD" || isOwn(request, publicUrl)) {
      next();
      return;
    }
    response
      .status(403)
      .type("text")
      .send("This form came from another site, so nothing was changed. Open the page on this site and try again.\n");
  };
}

function isOwn(request: Request, publicUrl: string | undefined): boolean {
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  const origin = request.get("Origin");
  if (origin === undefined) return false;
  if (publicUrl) return origin === publicUrl;
  const host = request.get("Host");
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** A host that is one, and a target that is a path of ours. */
function isSensible(request: Request): boolean {
  const host = request.get("Host") ?? "";
  if (!/^[a-z0-9.:[\]-]+$/i.test(host) || !URL.canParse(`http://${host}`)) return false;
  if (
    !request.originalUrl.startsWith("/") ||
    request.originalUrl.startsWith("//") ||
    /\\|%00/.test(request.originalUrl)
  )
    return false;
  try {
    decodeURIComponent(request.path);
    return URL.canParse(request.originalUrl, `http://${host}`);
  } catch {
    return false;
  }
}
