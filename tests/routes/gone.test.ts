import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;

beforeAll(async () => {
  served = await serve();
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

const at = (to: string) => to.split("/").slice(0, 3).join("/");

test("Ann takes her idea back by its page, and its address says to everybody that it is gone", async () => {
  const { to } = await people.Ann.post("/ideas/new", { title: "A canary in a cage" });
  expect((await people.Ann.get(to)).text).toContain(`href="${at(to)}/delete"`);
  for (const name of ["Vi", "Bo", "Sam"] as const) expect((await people[name].get(to)).text).not.toContain("/delete");
  expect((await people.Ann.get(`${at(to)}/delete`)).text).toContain("A canary in a cage");
  const done = await people.Ann.post(`${at(to)}/delete`, { _method: "DELETE" });
  expect([done.status, done.to]).toEqual([303, "/you"]);
  for (const browser of Object.values(people))
    for (const path of [to, at(to), `${at(to)}/another`]) {
      const { status, text } = await browser.get(path);
      expect(status, path).toBe(410);
      expect(text).toContain("This stone was taken back");
      expect(text).not.toContain("canary in");
      expect((await browser.ask("HEAD", path)).status).toBe(410);
    }
  expect((await people.Bo.get(`${at(to)}/vote`)).status).toBe(410);
  expect((await people.Bo.post(`${at(to)}/vote`)).status).toBe(404);
  for (const path of ["/", "/?sort=new", "/search?q=canary+in", "/feed.atom", "/feed.json", "/sitemap/ideas-1.xml"])
    expect((await people.Vi.get(path)).text, path).not.toMatch(/canary[- ]in[- ]a/);
  expect((await people.Ann.get("/you")).text).not.toContain("canary in");
});

test("an idea that Bo has joined stays, and Ann is told why", async () => {
  const { to } = await people.Ann.post("/ideas/new", { title: "A bench for two" });
  await people.Bo.post(`${at(to)}/vote`);
  expect((await people.Ann.get(to)).text).not.toContain(`href="${at(to)}/delete"`);
  const { status, words } = await people.Ann.post(`${at(to)}/delete`, { _method: "DELETE" });
  expect(status).toBe(409);
  expect(words).toContain("Somebody else has joined in by now");
  expect((await people.Vi.get(to)).status).toBe(200);
});
