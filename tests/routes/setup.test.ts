import { afterAll, beforeAll, expect, test } from "vitest";
import { browse } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let token: string;

beforeAll(async () => {
  served = await serve("empty");
  token = served.log().match(/\/setup\?token=([\w-]+)/)?.[1] as string;
});
afterAll(() => served?.stop());

const form = () => ({
  token,
  site: "Harbour Coffee",
  address: served.url,
  days: "3",
  zone: "Europe/Lisbon",
  name: "Ada",
  email: "ada@example.org",
  password: "a stone in the sun",
});

test("the first start says, once, where to set the site up", () => {
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(served.log().split(token)).toHaveLength(2);
});

test("until then everybody is led to the first run, whatever they ask for", async () => {
  const browser = browse(served.url);
  for (const path of ["/", "/ideas/1", "/sign-in", "/sign-up", "/admin", "/nowhere", "/you.data"]) {
    const { status, to } = await browser.get(path);
    expect([path, status === 303 ? to : status]).toEqual([path, path.endsWith(".data") ? expect.anything() : "/setup"]);
  }
  expect(
    (await browser.post("/sign-up", { name: "Eve", email: "eve@example.org", password: "long enough for this" })).to,
  ).toBe("/setup");
  expect((await browser.get("/healthz")).status).toBe(200);
});

test("the first run is a form that brings its token along", async () => {
  const { status, text } = await browse(served.url).get(`/setup?token=${token}`);
  expect(status).toBe(200);
  expect(text).toContain(`value="${token}"`);
  expect(text).toMatch(/action="\/setup"/);
  expect((await browse(served.url).get("/setup")).text).not.toContain(token);
});

test("nobody sets the site up without the token", async () => {
  const browser = browse(served.url);
  for (const wrong of ["x", "x".repeat(43), token.slice(1), token.toUpperCase()]) {
    const { status, words, cookies } = await browser.post("/setup", { ...form(), token: wrong });
    expect([status, cookies]).toEqual([422, []]);
    expect(words).toContain("This is not the token of");
  }
  expect((await browser.post("/setup", { ...form(), token: "" })).status).toBe(400);
  expect((await browser.get("/")).to).toBe("/setup");
});

test("a form with faults comes back, and the token still works", async () => {
  const browser = browse(served.url);
  const bad = await browser.post("/setup", { ...form(), zone: "Mars/Olympus" });
  expect(bad.status).toBe(422);
  expect(bad.text).toContain('value="Harbour Coffee"');
  expect(bad.text).not.toContain("a stone in the sun");
  for (const [name, value] of [
    ["days", "0"],
    ["address", "javascript:alert(1)"],
    ["email", "ada@"],
    ["password", "short"],
  ] as const)
    expect((await browser.post("/setup", { ...form(), [name]: value })).status, name).toBe(400);
  expect((await browser.get("/")).to).toBe("/setup");
});

test("of two people who set it up at once, one does", async () => {
  const [one, other] = [browse(served.url), browse(served.url)];
  const answers = await Promise.all([
    one.post("/setup", form()),
    other.post("/setup", { ...form(), name: "Eve", email: "eve@example.org" }),
  ]);
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses[0]).toBe(303);
  expect([404, 422]).toContain(statuses[1]);
  const winner = answers[0]?.status === 303 ? one : other;
  const admin = await winner.get("/admin/people");
  expect(admin.status).toBe(200);
  expect(admin.words.match(/@example\.org/g)?.length).toBe(2);
});

test("afterwards the first run is gone, with the token and without", async () => {
  const browser = browse(served.url);
  expect((await browser.get("/")).status).toBe(200);
  expect((await browser.get("/setup")).status).toBe(404);
  expect((await browser.get(`/setup?token=${token}`)).status).toBe(404);
  const again = await browser.post("/setup", { ...form(), email: "eve@example.org" });
  expect([again.status, again.cookies]).toEqual([404, []]);
  expect((await browser.get("/setup.data")).status).toBe(404);
});
