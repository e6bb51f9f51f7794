import { createCookie } from "react-router";

/** The `__Host-` prefix ties the cookie to this very host; browsers take it by https only. */
function sessionCookie(secure: boolean) {
  return createCookie(secure ? "__Host-roughstone" : "roughstone", {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });
}

const themeCookie = createCookie("theme", { sameSite: "lax", path: "/", httpOnly: true, maxAge: 31_536_000 });

const draftCookie = createCookie("draft", { sameSite: "lax", path: "/", httpOnly: true, maxAge: 86_400 });

const clapCookie = createCookie("clap", { sameSite: "lax", path: "/wall", httpOnly: true, maxAge: 31_536_000 });

/** Somebody who just changed something must see it, even where a standby would be some moments behind. */
const wroteCookie = createCookie("wrote", { sameSite: "lax", path: "/", httpOnly: true, maxAge: 30 });

export async function hasJustWritten(request: Request): Promise<boolean> {
  return (await wroteCookie.parse(request.headers.get("Cookie"))) === 1;
}

export function keepThatWritten(): Promise<string> {
  return wroteCookie.serialize(1);
}

/** The session's token in a request, or null. */
export async function tokenIn(request: Request, secure: boolean): Promise<string | null> {
  return asToken(await sessionCookie(secure).parse(request.headers.get("Cookie")));
}

/** The token by which a device finds what it typed, or null. */
export async function draftTokenIn(request: Request): Promise<string | null> {
  return asToken(await draftCookie.parse(request.headers.get("Cookie")));
}

/** The Set-Cookie that keeps the token of what was typed, or removes it. */
export function keepDraftToken(token: string | null, secure: boolean): Promise<string> {
  return token ? draftCookie.serialize(token, { secure }) : draftCookie.serialize("", { secure, maxAge: 0 });
}

/** The token by which a visitor's device is known to have clapped, or null. */
export async function clapTokenIn(request: Request): Promise<string | null> {
  return asToken(await clapCookie.parse(request.headers.get("Cookie")));
}

export function keepClapToken(token: string, secure: boolean): Promise<string> {
  return clapCookie.serialize(token, { secure });
}

function asToken(token: unknown): string | null {
  return typeof token === "string" && token.length > 0 && token.length < 200 ? token : null;
}

/** The Set-Cookie that keeps a session's token, or removes it. */
export function keepToken(session: { token: string; endsAt: Date } | "end", secure: boolean): Promise<string> {
  const cookie = sessionCookie(secure);
  return session === "end"
    ? cookie.serialize("", { maxAge: 0 })
    : cookie.serialize(session.token, { expires: session.endsAt });
}

/** The theme a device remembers; null: as the device likes it. */
export async function themeIn(request: Request): Promise<"light" | "dark" | null> {
  const theme = await themeCookie.parse(request.headers.get("Cookie"));
  return theme === "light" || theme === "dark" ? theme : null;
}

export function keepTheme(theme: "light" | "dark" | "auto"): Promise<string> {
  return theme === "auto" ? themeCookie.serialize("", { maxAge: 0 }) : themeCookie.serialize(theme);
}
