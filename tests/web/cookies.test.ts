import { describe, expect, test } from "vitest";
import { clapTokenIn, keepClapToken, keepTheme, keepToken, themeIn, tokenIn } from "#app/web/cookies.ts";

const session = { token: "a-token", endsAt: new Date("2026-08-01T00:00:00Z") };

describe("the cookie of a session", () => {
  test("is for this host alone, hidden from scripts and from other sites' forms", async () => {
    const line = await keepToken(session, true);
    expect(line).toMatch(/^__Host-roughstone=/);
    for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Expires=Sat, 01 Aug 2026 00:00:00 GMT"])
      expect(line).toContain(flag);
    expect(line).not.toMatch(/Domain=/i);
  });

  test("is no less hidden without https", async () => {
    const line = await keepToken(session, false);
    expect(line).toMatch(/^roughstone=/);
    for (const flag of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(line).toContain(flag);
    expect(line).not.toContain("Secure");
  });

  test.each([true, false])("comes back with its token (https: %s)", async (secure) => {
    const [pair = ""] = (await keepToken(session, secure)).split(";");
    expect(await tokenIn(asking(pair), secure)).toBe("a-token");
    expect(await tokenIn(asking(`other=1; ${pair}; more=2`), secure)).toBe("a-token");
  });

  test("of a page without https is nothing to one with it", async () => {
    const [pair = ""] = (await keepToken(session, false)).split(";");
    expect(await tokenIn(asking(pair), true)).toBe(null);
  });

  test("is gone after signing out", async () => {
    for (const secure of [true, false]) expect(await keepToken("end", secure)).toContain("Max-Age=0");
  });

  test.each([
    null,
    "",
    "roughstone",
    "roughstone=",
    "roughstone=%",
    "roughstone=%zz",
    "roughstone=not-base64!!",
    `roughstone=${Buffer.from("{").toString("base64")}`,
    `roughstone=${Buffer.from(JSON.stringify({ token: "x" })).toString("base64")}`,
    `roughstone=${Buffer.from(JSON.stringify(["x"])).toString("base64")}`,
    `roughstone=${Buffer.from("7").toString("base64")}`,
    `roughstone=${Buffer.from(JSON.stringify("x".repeat(5_000))).toString("base64")}`,
    ";;;===",
    "roughstone=a; roughstone=b",
    "__proto__=x",
  ])("that was tampered with, %j, is nobody's", async (cookie) => {
    const token = await tokenIn(asking(cookie), false);
    expect(token === null || token === "").toBe(true);
  });
});

describe("the cookie of a device that clapped", () => {
  test("is sent to the wall alone, hidden from scripts and from other sites' forms, by https where there is https", async () => {
    const line = await keepClapToken("a-token", true);
    for (const flag of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/wall"]) expect(line).toContain(flag);
    expect(await keepClapToken("a-token", false)).not.toContain("Secure");
    expect(await clapTokenIn(asking(line.split(";")[0] as string))).toBe("a-token");
  });

  test.each(["", "x".repeat(5_000), 7, { token: "x" }])("with anything else in it, %j, is none", async (token) => {
    const value = Buffer.from(JSON.stringify(token)).toString("base64");
    expect(await clapTokenIn(asking(`clap=${value}`))).toBe(null);
  });
});

describe("the cookie of a theme", () => {
  test.each(["light", "dark"] as const)("remembers %s for a year", async (theme) => {
    const line = await keepTheme(theme);
    for (const flag of ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=31536000"]) expect(line).toContain(flag);
    expect(await themeIn(asking(line.split(";")[0] as string))).toBe(theme);
  });

  test("is removed when the device may choose", async () => {
    expect(await keepTheme("auto")).toContain("Max-Age=0");
  });

  test.each([
    "theme=dark",
    `theme=${Buffer.from(JSON.stringify('"><script>')).toString("base64")}`,
    `theme=${Buffer.from(JSON.stringify("auto")).toString("base64")}`,
    "theme=%",
  ])("with anything else in it, %j, is as good as none", async (cookie) => {
    expect(await themeIn(asking(cookie))).toBe(null);
  });
});

function asking(cookie: string | null): Request {
  return new Request("http://localhost/", cookie === null ? {} : { headers: { Cookie: cookie } });
}
