import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browse, browsersFor } from "../support/browse.ts";
import { address, password } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
});
afterAll(() => served?.stop());

describe("signing in", () => {
  test("gives a cookie that no script and no other site's form can use", async () => {
    const { cookies, status, to } = await browse(served.url).signIn("Ann");
    expect([status, to]).toEqual([303, "/"]);
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^roughstone=/);
    for (const flag of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookies[0]).toContain(flag);
    expect(cookies[0]).not.toMatch(/Domain=/i);
  });

  test("leads back to where one came from, and nowhere else", async () => {
    for (const [next, to] of [
      ["/ideas/1/vote", "/ideas/1/vote"],
      ["//evil.example", "/"],
      ["https://evil.example", "/"],
      ["/\\evil.example", "/"],
    ] as const) {
      const browser = browse(served.url);
      const { text } = await browser.get(`/sign-in?next=${encodeURIComponent(next)}`);
      const back = text.match(/<main[\s\S]*?name="_back" value="([^"]*)"/)?.[1];
      expect(back, next).toBe(to);
      const answer = await browser.post("/sign-in", { email: address("Ann"), password, _back: next });
      expect([answer.status, answer.to], next).toEqual([303, to]);
    }
  });

  test("anew gives a new token, and ends the one before", async () => {
    const browser = browse(served.url);
    await browser.signIn("Ann");
    const before = browser.jar.get("roughstone") as string;
    await browser.signIn("Ann");
    expect(browser.jar.get("roughstone")).not.toBe(before);
    expect(await isSignedIn(before)).toBe(false);
    expect(await isSignedIn(browser.jar.get("roughstone") as string)).toBe(true);
  });

  test("never keeps a token that somebody else put there", async () => {
    const browser = browse(served.url);
    const planted = Buffer.from(JSON.stringify("planted-token")).toString("base64");
    browser.jar.set("roughstone", planted);
    await browser.signIn("Ann");
    expect(browser.jar.get("roughstone")).not.toBe(planted);
    expect(await isSignedIn(planted)).toBe(false);
  });

  test("says the same of an unknown address as of a wrong password", async () => {
    const browser = browse(served.url);
    const wrong = await browser.post("/sign-in", { email: address("Cleo"), password: "not the password" });
    const unknown = await browser.post("/sign-in", { email: "cleo@nowhere.example", password: "not the password" });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.words).toContain("The address and the password don’t belong together.");
    expect(unknown.words).toBe(wrong.words);
    expect(wrong.cookies).toEqual([]);
  });

  test("knows an address however it is written", async () => {
    const { status } = await browse(served.url).post("/sign-in", { email: "  CLEO@Example.ORG ", password });
    expect(status).toBe(303);
  });
});

describe("a session", () => {
  test("ends with signing out, at once, also for who kept its cookie", async () => {
    const browser = browse(served.url);
    await browser.signIn("Ann");
    const token = browser.jar.get("roughstone") as string;
    const { status, cookies } = await browser.post("/sign-out");
    expect(status).toBe(303);
    expect(cookies[0]).toMatch(/^roughstone=;.*Max-Age=0/);
    expect(await isSignedIn(token)).toBe(false);
  });

  test("can be ended from another device, at once", async () => {
    const [here, lost] = [browse(served.url), browse(served.url)];
    await here.signIn("Ann");
    await lost.ask("POST", "/sign-in", {
      headers: {
        Origin: served.url,
        "Content-Type": "application/x-www-form-urlencoded",
        "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1",
      },
      body: new URLSearchParams({ email: address("Ann"), password }).toString(),
    });
    const { text } = await here.get("/you/sessions");
    const sessions = [...text.matchAll(/\/you\/sessions\/([0-9a-f-]{36})/g)].map(([, id]) => id);
    const pages = await Promise.all(sessions.map((id) => here.get(`/you/sessions/${id}`)));
    const phone = sessions[pages.findIndex(({ words }) => words.includes("Safari on iPhone"))];
    expect(phone).toBeTruthy();
    const { status, to } = await here.post(`/you/sessions/${phone}`, { _method: "DELETE" });
    expect([status, to]).toEqual([303, "/you/sessions"]);
    expect((await lost.get("/you")).status).toBe(303);
    expect((await here.get("/you")).status).toBe(200);
  });

  test("stays alone on this device when all others are ended", async () => {
    const [here, there, elsewhere] = [browse(served.url), browse(served.url), browse(served.url)];
    for (const browser of [here, there, elsewhere]) await browser.signIn("Cleo");
    expect((await here.get("/you/sessions")).words).toContain("Sign out everywhere else");
    const { status, to } = await here.post("/you/sessions", { _method: "DELETE" });
    expect([status, to]).toEqual([303, "/you/sessions"]);
    for (const browser of [there, elsewhere]) expect((await browser.get("/you")).status).toBe(303);
    const { words } = await here.get("/you/sessions");
    expect(words).toContain("You are signed in on this device alone.");
    expect(words).not.toContain("Sign out everywhere else");
    expect((await here.post("/you/sessions")).status).toBe(405);
  });

  test("ends with a new password everywhere but here, where the token is a new one", async () => {
    const form = { name: "Gil", email: "gil@example.org", password: "the first of two" };
    const [here, there] = [browse(served.url), browse(served.url)];
    await here.post("/sign-up", form);
    await there.post("/sign-in", { email: form.email, password: form.password });
    const before = here.jar.get("roughstone") as string;
    const secrets = { present: form.password, password: "the second of two" };
    const { status, to } = await here.post("/you/password", secrets);
    expect([status, to]).toEqual([303, "/you/password?saved=1"]);
    expect((await here.get(to)).words).toContain("Your new password works from now on.");
    expect((await there.get("/you")).status).toBe(303);
    expect(await isSignedIn(before)).toBe(false);
    expect((await there.post("/sign-in", { email: form.email, password: secrets.present })).status).toBe(422);
    expect((await there.post("/sign-in", { email: form.email, password: secrets.password })).status).toBe(303);
  });

  test("ends when the person's role changes, so that nobody acts in a role they lost", async () => {
    const { Ada, Sam } = await browsersFor(served.url, "Ada", "Sam");
    expect((await Sam.get("/staff")).status).toBe(200);
    expect((await Ada.post("/people/sam/role", { role: "customer" })).status).toBe(303);
    expect((await Sam.get("/staff")).status).toBe(303);
    await Sam.signIn("Sam");
    expect((await Sam.get("/staff")).status).toBe(403);
    expect((await Sam.post("/ideas/1/host")).status).toBe(403);
    await Ada.post("/people/sam/role", { role: "staff" });
  });

  test.each([
    "",
    "x",
    "%",
    "InN0b2xlbiI=",
    Buffer.from(JSON.stringify("a".repeat(43))).toString("base64"),
    Buffer.from(JSON.stringify({ token: "x", role: "admin" })).toString("base64"),
    "x".repeat(6_000),
  ])("that was made up, %j, is nobody's", async (value) => {
    const browser = browse(served.url);
    browser.jar.set("roughstone", value);
    expect((await browser.get("/you")).status).toBe(303);
    expect((await browser.get("/")).status).toBe(200);
    expect((await browser.post("/ideas/1/vote")).to).toBe("/sign-in?next=%2Fideas%2F1%2Fvote");
  });

  test("can't be had by saying that the request came by https, or through a proxy", async () => {
    const browser = browse(served.url);
    await browser.signIn("Ann");
    const { text } = await browser.get("/", { "X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https" });
    expect(text).not.toContain("evil.example");
    expect((await browser.get("/you", { "X-Forwarded-Proto": "https" })).status).toBe(200);
  });
});

describe("signing up", () => {
  test("makes a customer, signed in, whatever the form says", async () => {
    const form = { name: "Dee", email: "dee@example.org", password: "long enough for this" };
    const browser = browse(served.url);
    expect((await browser.post("/sign-up", { ...form, role: "admin" })).status).toBe(400);
    const { status, to, cookies } = await browser.post("/sign-up", form);
    expect([status, to]).toEqual([303, "/"]);
    expect(cookies[0]).toContain("HttpOnly");
    expect((await browser.get("/you")).status).toBe(200);
    expect((await browser.get("/admin")).status).toBe(403);
  });

  test("asks for a password that is not a short one", async () => {
    const form = { name: "Eve", email: "eve@example.org", password: "ninechars" };
    const { status, words } = await browse(served.url).post("/sign-up", form);
    expect(status).toBe(400);
    expect(words).toContain("At least 10 characters, please");
  });
});

describe("trying too often", () => {
  test("the sixth wrong password in five minutes is a 429 that says how long to wait", async () => {
    const browser = browse(served.url);
    const wrong = () => browser.post("/sign-in", { email: address("June"), password: "a guess at it" });
    for (let turn = 1; turn <= 5; turn++) expect((await wrong()).status, `try ${turn}`).toBe(422);
    const { status, headers, words } = await wrong();
    expect(status).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(headers["retry-after"])).toBeLessThanOrEqual(300);
    expect(words).toContain("Please wait a few minutes and try again.");

    const right = await browser.post("/sign-in", { email: address("June"), password });
    expect(right.status, "the right password has to wait too").toBe(429);
    const spelled = await browser.post("/sign-in", { email: " JUNE@EXAMPLE.org", password: "a guess at it" });
    expect(spelled.status, "spelling it otherwise is no way round").toBe(429);
    expect((await browse(served.url).signIn("Bo")).status, "others are not kept waiting").toBe(303);
  });

  test("a present password is guessed no more often than one to sign in with, and no guess is shown again", async () => {
    const browser = browse(served.url);
    await browser.signIn("Ann");
    const guess = () => browser.post("/you/password", { present: "a guess at it", password: "another long one" });
    for (let turn = 1; turn <= 5; turn++) {
      const { status, text } = await guess();
      expect(status, `try ${turn}`).toBe(422);
      expect(text).toMatch(/name="present"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="present"/);
      for (const secret of ["a guess at it", "another long one"]) expect(text).not.toContain(secret);
    }
    expect((await guess()).status).toBe(429);
    const right = await browser.post("/you/password", { present: password, password: "another long one" });
    expect(right.status, "the right password has to wait too").toBe(429);
    const bo = browse(served.url);
    await bo.signIn("Bo");
    const other = await bo.post("/you/password", { present: "a guess at it", password: "another long one" });
    expect(other.status, "others from the same address are not kept waiting").toBe(422);
  });

  test("right passwords are never too many", async () => {
    const browser = browse(served.url);
    for (let turn = 0; turn < 8; turn++) await browser.signIn("Cleo");
  });

  test("a right one in between takes back itself, and none of the guesses", async () => {
    const wrong = async () =>
      (await browse(served.url).post("/sign-in", { email: address("Sam"), password: "a guess at it" })).status;
    for (let turn = 0; turn < 4; turn++) expect(await wrong()).toBe(422);
    for (let turn = 0; turn < 3; turn++) await browse(served.url).signIn("Sam");
    expect(await wrong()).toBe(422);
    expect(await wrong()).toBe(429);
  });
});

async function isSignedIn(token: string): Promise<boolean> {
  const browser = browse(served.url);
  browser.jar.set("roughstone", token);
  return (await browser.get("/you")).status === 200;
}
