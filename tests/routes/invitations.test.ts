import { afterAll, beforeAll, expect, test } from "vitest";
import { shareHypothesis, stopInvitations } from "#app/commands/index.ts";
import { invitedWords, inviteWords } from "#app/copy/pages/invitation.ts";
import { relationshipWords } from "#app/copy/pages/relationship.ts";
import { refusalWords } from "#app/copy/refusals.ts";
import { draft, whole } from "../commands/drafting.ts";
import { asks, invites } from "../commands/inviting.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam", Browser>;
let shared: string;

/** Ann is invited already; Bo and Dora are not, and Cleo wants no invitations. */
beforeAll(async () => {
  served = await serve(async (house) => {
    await house.join("Dora");
    await asks(house);
    await invites(house, { text: "canary-letter for {name}" });
    await house.does("Cleo", stopInvitations);
    shared = await draft(house, await house.idea("Cups that come back", "June"), whole);
    await house.does("Sam", shareHypothesis, { number: shared });
    await house.tell();
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam");
});
afterAll(() => served?.stop());

const path = "/staff/invitations/new";
const safari = { "User-Agent": "Mozilla/5.0 (Macintosh) Safari/605.1.15" };
const idOf = (text: string, name: string) =>
  text.match(new RegExp(`name="person"[^>]*value="([0-9a-f-]{36})"[^>]*>(?:<[^>]+>)*${name}<`))?.[1] as string;
const looked = (text: string) => text.match(/name="looked" value="([^"]*)"/)?.[1] as string;

test("the page shows who matches with a box for each, whom it leaves out and since when, and never who wants none", async () => {
  const { text, words } = await people.Sam.get(`${path}?to=question/1`);
  expect(text).toContain('<option value="question/1" selected="">');
  expect(idOf(text, "Bo")).toBeTruthy();
  expect(idOf(text, "Dora")).toBeTruthy();
  expect(idOf(text, "Ann")).toBeUndefined();
  expect(words).toContain(inviteWords.leftOut(1));
  expect(words).toContain("Ann was invited on");
  for (const name of ["Cleo", "June", "Ada"]) expect(words).not.toContain(name);
});

test("with a rule all whom it matches are ticked, without one nobody is; what was typed stays", async () => {
  const { text } = await people.Sam.get(`${path}?to=question/1&text=Dear+%7Bname%7D`);
  expect(text).not.toMatch(/name="person" checked/);
  expect(text).toContain("Dear {name}</textarea>");
  const picked = await people.Sam.get(`${path}?to=question/1&rule=never`);
  expect(picked.text.match(/name="person"[^>]*checked/g)).toHaveLength(2);
  expect(picked.words).not.toContain("was invited on");
});

test("Sam sees what each will read before anything is sent; then it is, and the list tells of it", async () => {
  const { text } = await people.Sam.get(`${path}?to=question/1`);
  const ids = ["Bo", "Dora"].map((name) => idOf(text, name));
  const form = (looked: string): [string, string][] => [
    ["to", "question/1"],
    ["text", "Would you, {name}?\r\nOnly you know mornings."],
    ["days", "60"],
    ["rule", "never"],
    ...ids.map((id): [string, string] => ["person", id]),
    ["looked", looked],
  ];
  const preview = await people.Sam.post(path, form(""));
  expect(preview.status).toBe(200);
  expect(preview.words).toContain(inviteWords.previewWords);
  expect(preview.text).not.toContain('role="alert"');
  for (const name of ["Bo", "Dora"]) expect(preview.text).toContain(`Would you, ${name}?\nOnly you know mornings.`);
  expect(preview.words).toContain(inviteWords.send(2));
  expect(preview.text.match(/name="person"[^>]*checked/g)).toHaveLength(2);
  expect((await people.Bo.get("/you/notifications")).words).not.toContain("invites you to");

  const sent = await people.Sam.post(path, form(looked(preview.text)));
  expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/^\/staff\/invitations\?sent=/)]);
  const list = await people.Sam.get(sent.to);
  expect(list.words).toContain(inviteWords.sent(2, 0));
  expect(list.words).toContain("2 invited 0 opened it 0 answered");
  const again = await people.Sam.post(path, form(looked(preview.text)));
  expect([again.status, again.words]).toEqual([409, expect.stringContaining(refusalWords["nobody-to-invite"])]);
});

test("Ann alone reads hers; opening it the first time is noted, by nothing that only fetches it ahead", async () => {
  const news = await people.Ann.get("/you/notifications");
  expect(news.words).toContain("Sam invites you to What would make mornings kinder?");
  const [, to] = news.text.match(/href="(\/invitations\/[0-9a-f-]{36})"/) as unknown as [string, string];
  expect((await people.Vi.get(to)).to).toBe(`/sign-in?next=${encodeURIComponent(to)}`);
  for (const name of ["Bo", "Sam"] as const) {
    const { status, text } = await people[name].get(to, safari);
    expect([status, text.includes("canary-letter")]).toEqual([404, false]);
  }
  await people.Ann.get(to, { ...safari, "Sec-Purpose": "prefetch" });
  const opened = async () => (await people.Sam.get("/staff/invitations")).words.includes("1 invited 1 opened it");
  expect(await opened()).toBe(false);
  const { status, words, text } = await people.Ann.get(to, safari);
  expect([status, words]).toEqual([200, expect.stringContaining("Sam invites you")]);
  expect(words).toContain("canary-letter for Ann");
  expect(text).toContain('href="/questions/1/what-would-make-mornings-kinder"');
  await expect.poll(opened).toBe(true);
});

test("Ann wants no more, from the invitation itself, and changes her mind on her own pages", async () => {
  const stopped = await people.Ann.post("/you/invitations", { _method: "DELETE" });
  expect([stopped.status, stopped.to]).toEqual([303, "/you/invitations"]);
  expect((await people.Ann.get("/you/invitations")).words).toContain(invitedWords.off);
  expect((await people.Ann.get("/you/profile")).text).toContain('href="/you/invitations"');
  await people.Ann.post("/you/invitations");
  expect((await people.Ann.get("/you/invitations")).words).toContain(invitedWords.on);
});

test("on the page of a person staff read what they were invited to, and that they want none", async () => {
  const ann = (await people.Sam.get("/staff/people/ann")).words;
  expect(ann).toMatch(
    /Invitations they got What would make mornings kinder\? Question: (opened|has not opened) it by Sam/,
  );
  expect((await people.Sam.get("/staff/people/cleo")).words).toContain(relationshipWords.noInvitations);
  expect(ann).not.toContain(relationshipWords.noInvitations);
});

test("what can be invited to leads staff there, and nobody else", async () => {
  const { to } = await people.Ann.post("/ideas/new", { title: "A quiet hour" });
  for (const [page, link] of [
    [to, `${path}?to=idea/2`],
    ["/questions/1/what-would-make-mornings-kinder", `${path}?to=question/1`],
    [`/pilots/${shared}/cups-that-come-back`, `${path}?to=pilot/${shared}`],
  ] as const) {
    expect((await people.Sam.get(page)).text).toContain(`href="${link}"`);
    expect((await people.Ann.get(page)).text).not.toContain("/staff/invitations");
  }
  const { text } = await people.Sam.get(`${path}?to=idea/2`);
  expect(text).toContain('<option value="idea/2" selected="">Idea: A quiet hour</option>');
  expect((await people.Sam.get(`${path}?to=question/9`)).words).toContain(inviteWords.closed);
});
