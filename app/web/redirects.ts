/** The only way to send someone to an address that came from outside: a path of this site, or `otherwise`. */
export function safeRedirect(to: unknown, otherwise: string): string {
  if (typeof to !== "string" || !to.startsWith("/") || /[\u0000-\u0020\u007f\\]/.test(to) || to.length > 2_000)
    return otherwise;
  const here = "http://here.invalid";
  if (!URL.canParse(to, here)) return otherwise;
  const url = new URL(to, here);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === here && !path.startsWith("//") ? path : otherwise;
}

/** Where to sign in, and come back from. */
export function signInFirst(back: string): string {
  return `/sign-in?next=${encodeURIComponent(back)}`;
}

/** What the doors say of it to one another. */
export function backTo(next: string): string {
  return next === "/" ? "" : `?next=${encodeURIComponent(next)}`;
}
