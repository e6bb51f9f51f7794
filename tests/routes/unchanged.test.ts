import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam", Browser>;
const quietHour = "/ideas/1/a-quiet-hour-on-weekday-mornings";

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

describe("a visitor who comes back", () => {
  test.each(["/", "/?sort=new", quietHour, "/questions", "/pilots", "/search?q=quiet", "/wall", "/people/ann"])(
    "to %s is told in a line that nothing has changed, and gets the page when something has",
    async (path) => {
      const before = await people.Vi.get(path);
      expect(before.status).toBe(200);
      const again = await ask(path, before);
      expect(again).toMatchObject({ status: 304, text: "" });
      expect(again.headers.etag).toBe(before.headers.etag);
      expect(again.headers["cache-control"]).toBe("no-cache");
      expect(again.headers.vary).toBe("Cookie, Accept-Encoding");
      await say(`Something new to see at ${path}`);
      const after = await ask(path, before);
      expect(after.status).toBe(200);
      expect(after.headers.etag).not.toBe(before.headers.etag);
    },
  );

  test("sees what was said the moment it is said", async () => {
    const before = await people.Vi.get(quietHour);
    await say("Heard at once");
    expect((await ask(quietHour, before)).words).toContain("Heard at once");
  });

  test("is not made to read it all again because somebody signed in or out, or was refused", async () => {
    const before = await people.Vi.get("/");
    await browsersFor(served.url, "Ann");
    await people.Ann.post("/ideas/1/comments", { body: "" });
    await people.Vi.post("/ideas/1/vote");
    expect((await ask("/", before)).status).toBe(304);
  });

  test("gets the dark page after choosing it, though the light one is still true", async () => {
    const before = await people.Vi.get("/");
    await people.Vi.post("/theme", { theme: "dark" });
    const dark = await ask("/", before);
    expect(dark.status).toBe(200);
    expect(dark.text).toContain('class="dark"');
    await people.Vi.post("/theme", { theme: "auto" });
    expect((await ask("/", before)).status).toBe(304);
  });
});

test("who signs in never gets a visitor's page, and a signed-in page has no tag", async () => {
  const before = await people.Vi.get("/");
  const { status, headers } = await people.Ann.get("/", { "If-None-Match": String(before.headers.etag) });
  expect(status).toBe(200);
  expect(headers.etag).toBeUndefined();
  expect(headers["cache-control"]).toBe("private, no-store");
});

test.each(["/nowhere", "/ideas/999", "/you", "/ideas/1"])("what %s answers is not kept", async (path) => {
  expect((await people.Vi.get(path)).headers.etag).toBeUndefined();
});

test("a page on which somebody finds what they typed is theirs alone", async () => {
  const vi = browse(served.url);
  expect((await vi.get("/ideas/new")).headers.etag).toBeDefined();
  await vi.post("/ideas/new", { title: "Half an idea" });
  expect((await vi.get("/ideas/new")).headers.etag).toBeUndefined();
});

function ask(path: string, { headers }: { headers: { etag?: string } }) {
  return people.Vi.get(path, { "If-None-Match": String(headers.etag) });
}

async function say(body: string): Promise<void> {
  expect((await people.Bo.post("/ideas/1/comments", { body })).status).toBe(303);
}
