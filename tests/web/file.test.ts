import { expect, test } from "vitest";
import { file, inWords, unlessKnown } from "#app/web/file.ts";

const asking = (known?: string) =>
  new Request("https://ideas.example.org/feed.atom", { headers: known ? { "If-None-Match": known } : {} });
const tagOf = (answer: Response) => answer.headers.get("ETag") as string;

test("a file has a strong tag that follows from its bytes alone", () => {
  expect(tagOf(file("one", "text/plain"))).toMatch(/^"[\w-]{20,}"$/);
  expect(tagOf(file("one", "text/plain"))).toBe(tagOf(file("one", "application/xml")));
  expect(tagOf(file("one", "text/plain"))).not.toBe(tagOf(file("two", "text/plain")));
});

test("who has it already is told so, however they say it", async () => {
  const tag = tagOf(file("one", "text/plain"));
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const answer = unlessKnown(asking(known), file("one", "text/plain"));
    expect([answer.status, await answer.text()], known).toEqual([304, ""]);
    expect(answer.headers.get("ETag")).toBe(tag);
    expect(answer.headers.get("Cache-Control")).toBe("no-cache");
  }
});

test("who has another one, or none, gets it whole", async () => {
  for (const known of [undefined, '"other"', "one", ""]) {
    const answer = unlessKnown(asking(known), file("one", "text/plain"));
    expect([answer.status, await answer.text()], known).toEqual([200, "one"]);
  }
});

test("what has no tag is never said to be known", () => {
  expect(unlessKnown(asking("*"), new Response("a page")).status).toBe(200);
});

test("why there is no file is told in a sentence; whatever is a page stays as it is", async () => {
  for (const status of [404, 405, 500, 503]) {
    const answer = inWords(Response.json({ code: "x" }, { status }));
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toMatch(/^[A-Z].+\.\n$/);
  }
  const page = new Response("<h1>", { status: 404, headers: { "Content-Type": "text/html" } });
  expect(inWords(page)).toBe(page);
});
