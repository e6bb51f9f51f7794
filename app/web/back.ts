import { safeRedirect } from "./redirects.ts";

/** Where a page's address, or the form that asked for it, says to go back to afterwards: a path of this site, or null. */
export function backIn({ searchParams }: URL): string | null {
  return safeRedirect(searchParams.get("_back") ?? searchParams.get("back"), "") || null;
}
