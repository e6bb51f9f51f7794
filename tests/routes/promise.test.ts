import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("Waiting");
    await house.idea("Paused");
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

describe("the page of our promise", () => {
  test("says what is promised before anybody has waited, and is one step from every page", async () => {
    expect((await people.Vi.get("/")).text).toContain('<a href="/promise">');
    const { words } = await people.Vi.get("/promise");
    expect(words).toContain("within 3 working days");
    expect(words).toContain("Nobody has waited for us yet");
    expect(words).toContain("Monday, Tuesday, Wednesday, Thursday and Friday");
    expect(words).toContain("never stood still");
  });

  test("counts an answer as soon as it is given", async () => {
    const { to } = await people.Ann.post("/ideas/new", { title: "Answered at once", body: "" });
    await people.Sam.post(`${to.split("/").slice(0, 3).join("/")}/answer`, { body: "We heard you.", stage: "" });
    const { text, words } = await people.Vi.get("/promise");
    expect(words).toContain("1 of 1 answer in time");
    expect(words).toContain("Half of all ideas were heard within an hour");
    expect(text).toMatch(/<meter[^>]*max="1"[^>]*value="1"/);
    expect(text.match(/<rect class="in-time"/g)).toHaveLength(12);
  });

  test("tells every pause with its reason, of the site and of an idea", async () => {
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const reason = "We move <b>the roastery</b>.";
    const sent = await people.Ada.post("/admin/pauses", { from: day(2), until: day(4), reason });
    expect([sent.status, sent.to]).toEqual([303, "/admin/promise#pauses"]);
    expect((await people.Sam.post("/ideas/2/pause", { reason: "We ask Ann." })).status).toBe(303);
    const { text, words } = await people.Vi.get("/promise");
    expect(text).toContain("We move &lt;b&gt;the roastery&lt;/b&gt;.");
    expect(words).toContain("We ask Ann.");
    expect((await people.Ada.get("/admin/promise")).words).toContain("We move");
  });
});

describe("an idea that waits", () => {
  test("says how long it still may, when a host is due, and why the site pauses before", async () => {
    const { words } = await people.Vi.get("/ideas/1/waiting");
    expect(words).toMatch(/working days are left/);
    expect(words).toContain("It gets a host by");
    expect(words).toContain("We move &lt;b&gt;the roastery&lt;/b&gt;.");
  });

  test("says why its own clock stands still, and nothing of a day", async () => {
    const { words } = await people.Vi.get("/ideas/2/paused");
    expect(words).toContain("The clock stands still since");
    expect(words).toContain("We ask Ann.");
    expect(words).not.toMatch(/working days? (is|are) left/);
    expect((await people.Ann.get("/you/ideas")).words).toContain("its clock is paused");
    expect((await people.Sam.get("/staff")).words).toContain("Paused since");
  });

  test("runs on when Sam says so, from the same page", async () => {
    const { text } = await people.Sam.get("/ideas/2/pause");
    expect(text).toContain('name="_method" value="DELETE"');
    expect((await people.Sam.post("/ideas/2/pause", { _method: "DELETE" })).status).toBe(303);
    expect((await people.Vi.get("/ideas/2/paused")).words).toContain("working days are left");
    const again = await people.Sam.post("/ideas/2/pause", { _method: "DELETE" });
    expect(again.status).toBe(409);
    expect(again.words).toContain("runs already");
  });

  test("keeps what was typed when a pause is refused", async () => {
    const { status, text } = await people.Ada.post("/admin/pauses", {
      from: "2020-01-01",
      until: "2020-01-02",
      reason: "We were away.",
    });
    expect(status).toBe(422);
    expect(text).toContain("We were away.");
    expect(text).toContain('value="2020-01-01"');
  });
});

describe("the page of a host", () => {
  test("is there for everybody who works here, and tells what they care about and how soon they answer", async () => {
    const profile = await people.Sam.get("/you/profile");
    expect(profile.words).toContain("What you care about");
    expect((await people.Ann.get("/you/profile")).words).not.toContain("What you care about");
    const form = { name: "Sam", handle: "sam", words: "", colour: "slate", cares: "Gentle mornings." };
    expect((await people.Sam.post("/you/profile", form)).status).toBe(303);
    const { words } = await people.Vi.get("/people/sam");
    expect(words).toContain("Gentle mornings.");
    expect(words).toContain("first to answer 1 idea.");
    expect(words).toContain("Answered at once");
    expect((await people.Vi.get("/people/june")).words).toContain("not been the first");
  });

  test("is where the host of an idea leads to", async () => {
    expect((await people.Vi.get("/ideas/3/answered-at-once")).text).toContain('href="/people/sam"');
  });

  test("is not for customers who send the field all the same", async () => {
    const form = { name: "Ann", handle: "ann", words: "", colour: "slate", cares: "Me too." };
    expect((await people.Ann.post("/you/profile", form)).status).toBe(303);
    expect((await people.Ann.get("/people/ann")).status).toBe(404);
  });
});

test("Sam chooses among those who work here whom to hand an idea over to", async () => {
  const { text } = await people.Sam.get("/ideas/1/host");
  expect([...text.matchAll(/<option value="(\w+)"/g)].map(([, handle]) => handle).sort()).toEqual([
    "ada",
    "june",
    "sam",
  ]);
  expect((await people.Sam.post("/ideas/1/host", { to: "june" })).status).toBe(303);
  const { words } = await people.Vi.get("/ideas/1/waiting");
  expect(words).toContain("Sam handed it over to June");
  const refused = await people.Sam.post("/ideas/1/host", { to: "ann" });
  expect(refused.status).toBe(422);
  expect(refused.words).toContain("Nobody with this handle works here");
});
