import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { open } from "#db/connect.ts";
import { comments, ideas } from "#db/schema.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { password } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
const words = { title: "A lantern at the pier", body: 'For the "late" boat & <b>me</b>\nשלום' };

beforeAll(async () => {
  // Each visitor comes from an address of their own, as through a proxy.
  served = await serve(
    async (house) => {
      await house.idea("A quiet hour");
    },
    { TRUST_PROXY: "1" },
  );
});
afterAll(() => served?.stop());

let visitors = 0;
function comes(): Browser & { from: Record<string, string> } {
  visitors++;
  return { ...browse(served.url), from: { "X-Forwarded-For": `10.0.0.${visitors}` } };
}

describe("write first, sign in last", () => {
  test("a visitor's idea waits for them to make an account, and comes back filled in", async () => {
    const vi = comes();
    expect((await vi.get("/ideas/new")).status).toBe(200);
    const sent = await vi.post("/ideas/new", words, vi.from);
    expect([sent.status, sent.to]).toEqual([303, "/sign-in?next=%2Fideas%2Fnew%3Fkept"]);
    expect(sent.cookies.join()).toMatch(/^draft=[^;]+; Max-Age=86400; Path=\/; .*HttpOnly; SameSite=Lax/);
    const account = { name: "Nele", email: "nele@example.org", password, _back: "/ideas/new?kept" };
    expect((await vi.post("/sign-up?next=%2Fideas%2Fnew%3Fkept", account)).to).toBe("/ideas/new?kept");
    const form = await vi.get("/ideas/new?kept");
    expect(form.text).toContain('value="A lantern at the pier"');
    expect(form.text).toContain("For the &quot;late&quot; boat &amp; &lt;b&gt;me&lt;/b&gt;\nשלום</textarea>");
    expect(form.words).toContain("Here is what you wrote.");
    const [, id = ""] = form.text.match(/name="id" value="([^"]+)"/) ?? [];
    const first = await vi.post("/ideas/new", { ...words, id });
    expect((await vi.post("/ideas/new", { ...words, id })).to).toBe(first.to);
    expect((await vi.get(first.to)).words).toContain("Nele dreamed it up");
    expect((await vi.get("/ideas/new")).text).not.toContain("lantern");
  });

  test("the same for a comment, in the form it was meant for and in no other", async () => {
    const vi = comes();
    expect((await vi.get("/ideas/1/a-quiet-hour")).text).toContain('action="/ideas/1/comments"');
    const sent = await vi.post("/ideas/1/comments", { body: "And no music?", kind: "question" }, vi.from);
    expect(sent.to).toBe("/sign-in?next=%2Fideas%2F1%2Fcomments%3Fkept");
    expect((await vi.get(sent.to)).words).toContain("Your words are kept meanwhile.");
    await vi.signIn("Bo");
    const form = await vi.get("/ideas/1/comments?kept");
    expect(form.text).toContain("And no music?</textarea>");
    expect(form.text).toMatch(/checked="" value="question"|value="question" checked=""/);
    expect((await vi.get("/ideas/new")).text).not.toContain("And no music?");
    const [, id = ""] = form.text.match(/name="id" value="([^"]+)"/) ?? [];
    const before = await count();
    for (let times = 0; times < 2; times++)
      await vi.post("/ideas/1/comments", { body: "And no music?", kind: "question", id });
    expect(await count()).toEqual({ ...before, comments: before.comments + 1 });
  });

  test("a vote waits on its own page", async () => {
    const vi = comes();
    expect((await vi.post("/ideas/1/vote", {}, vi.from)).to).toBe("/sign-in?next=%2Fideas%2F1%2Fvote");
  });

  test("who wants to join an idea instead finds the words they would bring along", async () => {
    const vi = comes();
    const sent = await vi.post("/ideas/1/join", { ...words, look: "1" }, vi.from);
    expect(sent.to).toBe("/sign-in?next=%2Fideas%2F1%2Fjoin%3Fkept");
    await vi.signIn("Cleo");
    expect((await vi.get("/ideas/1/join?kept")).text).toContain('value="A lantern at the pier"');
  });

  test("nobody else finds them: not with another token, a forged one, a long one, or none", async () => {
    const vi = comes();
    await vi.post("/ideas/new", { title: "Canary of a visitor" }, vi.from);
    expect((await vi.get("/ideas/new")).text).toContain("Canary of a visitor");
    const mine = vi.jar.get("draft") as string;
    const forged = ["", "x", mine.slice(0, -2), "x".repeat(4_000), "%00", "eyJhIjoxfQ%3D%3D", `${mine}; draft=x`];
    for (const token of forged) {
      const answer = await browse(served.url).get("/ideas/new", { Cookie: `draft=${token}` });
      expect([token, answer.status]).toEqual([token, 200]);
      if (!token.startsWith(mine)) expect(answer.text).not.toContain("Canary of a visitor");
    }
  });

  test("who comes back after a day reads that it was too long, and not an empty page without a word", async () => {
    expect((await comes().get("/ideas/new?kept")).words).toContain("was kept for a day, and that day is over");
  });

  test("beyond 300 in an hour from one address the words are shown again instead of kept", async () => {
    const vi = comes();
    const answers = [];
    for (let n = 1; n <= 301; n++) answers.push(await vi.post("/ideas/1/comments", { body: `Flood ${n}` }, vi.from));
    expect(answers.slice(0, 300).every(({ status }) => status === 303)).toBe(true);
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers["retry-after"])).toBeGreaterThan(0);
    expect(last?.text).toContain("Flood 301</textarea>");
    expect((await vi.post("/ideas/1/comments", { body: "Flood\n302" }, vi.from)).text).toContain(
      "Flood\n302</textarea>",
    );
    const other = comes();
    expect((await other.post("/ideas/new", words, other.from)).status).toBe(303);
  });

  test("who signs out leaves nothing typed behind for whoever uses the device next", async () => {
    const vi = comes();
    await vi.post("/ideas/1/comments", { body: "Only for Ann’s eyes" }, vi.from);
    await vi.signIn("Ann");
    expect((await vi.get("/ideas/1/comments")).text).toContain("Only for Ann’s eyes");
    await vi.post("/sign-out");
    await vi.signIn("Bo");
    expect((await vi.get("/ideas/1/comments")).text).not.toContain("Only for Ann’s eyes");
  });

  test("what can’t be kept comes back at once: nothing is too odd, and only so much fits", async () => {
    const vi = comes();
    const odd = await vi.post("/ideas/1/comments", { body: "a\u0000b\ud800", "x\u0000": "y" }, vi.from);
    expect(odd.status).toBe(303);
    const words = "long words ".repeat(3_000);
    const long = await vi.post("/ideas/1/comments", { body: words }, vi.from);
    expect(long.status).toBe(400);
    expect(long.text).toContain(words);
  });

  test("passwords are never kept, whatever their field is called", async () => {
    const vi = comes();
    await vi.post("/ideas/new", { title: "A", password: "canary-one", newPassword: "canary-two" }, vi.from);
    const db = await open(served.database);
    const { drafts } = await import("#db/schema.ts");
    expect(JSON.stringify(await db.read.select().from(drafts))).not.toContain("canary-");
    await db.close();
  });
});

describe("what is already here", () => {
  test("is shown with what was typed when the form has not shown it, and the idea is posted the second time", async () => {
    const { Ann } = await browsersFor(served.url, "Ann");
    const form = await Ann.get("/ideas/new");
    expect(form.text).toContain('name="look" value="1"');
    const asked = await Ann.post("/ideas/new", { title: "A quiet hour, please", body: "Not lost", look: "1" });
    expect(asked.status).toBe(422);
    expect(asked.words).toContain("Something much like it is here already");
    expect(asked.text).toMatch(/formaction="\/ideas\/1\/join"/i);
    expect(asked.text).toContain("Not lost</textarea>");
    expect(asked.text).not.toContain('name="look"');
    expect((await Ann.post("/ideas/new", { title: "A quiet hour, please", body: "Not lost" })).status).toBe(303);
  });

  test("is looked for among titles only: a book in the place of one costs nothing", async () => {
    const { Ann } = await browsersFor(served.url, "Ann");
    const book = "a quiet hour ".repeat(18_000);
    expect((await Ann.post("/ideas/new", { title: book, look: "1" })).status).toBe(400);
    expect((await browse(served.url).get(`/ideas/new?title=${encodeURIComponent(book.slice(0, 5_000))}`)).status).toBe(
      200,
    );
  });

  test("has a page of its own, whatever one asks it", async () => {
    const vi = browse(served.url);
    expect((await vi.get("/ideas/similar?title=a%20quiet%20hour")).words).toContain("may be like it");
    for (const query of ["", "?title", `?title=${"x".repeat(5_000)}`, "?title=a&title=b", "?title=%FF"])
      expect([query, (await vi.get(`/ideas/similar${query}`)).status]).toEqual([query, 200]);
  });
});

async function count() {
  const db = await open(served.database);
  const counts = { comments: await db.read.$count(comments), ideas: await db.read.$count(ideas) };
  await db.close();
  return counts;
}
