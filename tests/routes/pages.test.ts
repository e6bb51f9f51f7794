import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalWords } from "#app/copy/refusals.ts";
import { engine } from "#db/engine.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

/** The status for Vi, who visits; Ann, a customer; Sam, who works here; Ada, who hosts it. */
type Row = [path: string, statuses: [number, number, number, number]];

const everybody: [number, number, number, number] = [200, 200, 200, 200];
const nobody: [number, number, number, number] = [404, 404, 404, 404];
const people303: [number, number, number, number] = [303, 200, 200, 200];
const staff: [number, number, number, number] = [303, 403, 200, 200];
const admin: [number, number, number, number] = [303, 403, 403, 200];

const rows: Row[] = [
  ["/", everybody],
  ["/?sort=hot", everybody],
  ["/?sort=new", everybody],
  ["/?sort=wanted", everybody],
  ["/?stage=rough", everybody],
  ["/?stage=shipped&sort=new&question=1", everybody],
  ["/?question=999", everybody],
  ["/?sort=polish", everybody],
  ["/?sort=shuffle&stage=rough", everybody],
  ["/?tag=quiet&sort=shuffle&stage=rough&question=1", everybody],
  ["/?tag=unknown", everybody],
  ["/?sort=wanted&mine=votes", people303],
  ["/?tag=quiet&mine=comments", people303],
  ["/ideas/stages", everybody],
  ["/search?q=hour&tag=quiet&question=1", everybody],
  ["/ideas/1/a-quiet-hour-on-weekday-mornings", everybody],
  ["/ideas/4/oat-milk-without-asking", everybody],
  ["/questions", everybody],
  ["/questions/1/what-would-make-mornings-kinder", everybody],
  ["/questions/3/canary-draft-of-a-question", [404, 404, 200, 200]],
  ["/pilots", everybody],
  ["/pilots?state=concluded&outcome=adapt&tag=quiet", everybody],
  ["/pilots?state=nothing&outcome=nothing&tag=unknown&after=x", everybody],
  ["/pilots?state=running&outcome=stop&after=1", everybody],
  ["/search", everybody],
  ["/search?q=quiet+hour&stage=rough", everybody],
  ["/pilots/1/cups-that-come-back", everybody],
  ["/pilots/3/a-quiet-hour-on-weekday-mornings", everybody],
  ["/pilots/4/a-quiet-hour-on-weekday-mornings", [404, 404, 200, 200]],
  ["/pilots/1/updates", everybody],
  ["/pilots/1/updates?after=nonsense", everybody],
  ["/pilots/1/check-ins", everybody],
  ["/pilots/1/check-ins?after=-1~0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000", everybody],
  ["/pilots/2/report", everybody],
  ["/wall", everybody],
  ["/wall?kind=shipped&year=2026&tag=quiet", everybody],
  ["/wall?kind=learnt", everybody],
  ["/wall?kind=nothing&year=abc&tag=unknown&after=x", everybody],
  ["/wall?year=1066&after=999999999", everybody],
  ["/wall/1/oat-milk-without-asking", everybody],
  ["/wall/1/applause", everybody],
  ["/people/ann", everybody],
  ["/wall/embed/code?count=9&theme=light", everybody],
  ["/s/zzzzzzzz", nobody],
  ["/s/nonsense-of-some-length", nobody],
  ["/share/idea/1", people303],
  ["/share/pilot/1", people303],
  ["/share/celebration/1", people303],
  ["/share/person/ann", [303, 200, 403, 403]],
  ["/people/sam", everybody],
  ["/people/ann/certificate", everybody],
  ["/people/sam/certificate", everybody],
  ["/promise", everybody],
  ["/sign-in", [200, 303, 303, 303]],
  ["/sign-up", [200, 303, 303, 303]],
  ["/sign-out", everybody],
  ["/farewell", [200, 303, 303, 303]],
  ["/theme", everybody],

  ["/ideas/new", everybody],
  ["/ideas/similar?title=a", everybody],
  ["/ideas/1/join", people303],
  ["/ideas/1/vote", people303],
  ["/ideas/1/vote/keep", people303],
  ["/ideas/1/polish", everybody],
  ["/ideas/1/polish?from=nothing&again=nothing", everybody],
  ["/ideas/1/revisions", everybody],
  ["/ideas/1/revisions?from=1&to=1&view=side", everybody],
  ["/ideas/1/revisions?from=x&to=9", everybody],
  ["/ideas/1/revisions/1/restore", staff],
  ["/ideas/1/revisions/2/restore", [303, 403, 404, 404]],
  ["/ideas/1/comments", people303],
  ["/ideas/1/missing", people303],
  ["/ideas/1/thanks", people303],
  ["/people/ann/thanks", people303],
  ["/people/bo/thanks", [303, 404, 404, 404]],
  ["/ideas/4/nominate", people303],
  ["/ideas/3/missing", [303, 403, 200, 200]],
  ["/ideas/1/delete", [303, 200, 403, 403]],
  ["/pilots/1/seat", people303],
  ["/you", people303],
  ["/you/notifications", people303],
  ["/you/ideas", people303],
  ["/you/votes", people303],
  ["/you/polishes", people303],
  ["/you/comments", people303],
  ["/you/seats", people303],
  ["/you/would-joins", people303],
  ["/you/links", people303],
  ["/you/credits", people303],
  ["/you/thanks", people303],
  ["/you/thanks?view=given&after=nonsense", people303],
  ["/you/page", people303],
  ["/you/profile", people303],
  ["/you/face", people303],
  ["/you/invitations", people303],
  ["/you/password", people303],
  ["/you/delete", people303],
  ["/you/theme", people303],
  ["/you/sessions", people303],

  ["/ideas/1/tags", [303, 200, 200, 200]],
  ["/ideas/3/tags", [303, 403, 200, 200]],
  ["/admin/tags", admin],
  ["/admin/tags/quiet/rename", admin],
  ["/admin/tags/quiet/merge", admin],
  ["/admin/tags/quiet/retire", admin],
  ["/admin/tags/hush/rename", [303, 403, 403, 404]],

  ["/ideas/1/answer", staff],
  ["/ideas/1/provenance", staff],
  ["/ideas/1/wake", staff],
  ["/ideas/1/promises", staff],
  ["/pilots/1/promises", staff],
  ["/promises/nothing/keep", [303, 403, 404, 404]],
  ["/promises/nothing/move", [303, 403, 404, 404]],
  ["/answers/nothing/choice", [303, 404, 404, 404]],
  ["/thanks/nothing/show", [303, 404, 404, 404]],
  ["/thanks/nothing/hide", [303, 404, 404, 404]],
  ["/thanks/nothing/take-back", [303, 404, 404, 404]],
  ["/ideas/1/host", staff],
  ["/ideas/1/pause", staff],
  ["/ideas/1/pilots/new", staff],
  ["/ideas/1/pilots/draft", staff],
  ["/pilots/3/edit", staff],
  ["/pilots/3/open", staff],
  ["/pilots/3/share", staff],
  ["/pilots/3/discard", staff],
  ["/pilots/1/reminders", [303, 403, 403, 403]],
  ["/pilots/3/would-join", people303],
  ["/pilots/4/would-join", [303, 404, 200, 200]],
  ["/ideas/1/ship", staff],
  ["/ideas/1/merge", staff],
  ["/ideas/1/merge?from=2&another=No.+3&into=2&reason=x", staff],
  ["/ideas/1/merge?from=x&another=nothing&into=999", staff],
  ["/ideas/1/hide", staff],
  ["/ideas/1/publish", staff],
  ["/ideas/1/report", people303],
  ["/comments/nothing/report", [303, 404, 404, 404]],
  ["/comments/nothing/hide", [303, 403, 404, 404]],
  ["/comments/nothing/publish", [303, 403, 404, 404]],
  ["/polishes/nothing/publish", [303, 403, 404, 404]],
  ["/ideas/1/unmerge", staff],
  ["/staff/invitations", staff],
  ["/staff/invitations?sent=nonsense&after=x", staff],
  ["/staff/invitations/new", staff],
  [
    "/staff/invitations/new?to=question%2F1&rule=quiet&rule=never&days=x&tag=tea&company=x&attribute=plan%3Dlarge",
    staff,
  ],
  ["/staff/invitations/new?to=idea%2F999&rule=nothing&days=99999&tag=none&attribute=%25E0%3Dx&person=x", staff],
  ["/invitations/nothing", [303, 404, 404, 404]],
  ["/questions/new", staff],
  ["/questions/3/edit", staff],
  ["/questions/3/open", staff],
  ["/questions/3/schedule", staff],
  ["/questions/1/close", staff],
  ["/questions/2/heard", staff],
  ["/questions/2/heard?draft=1", staff],
  ["/pilots/1/seats", staff],
  ["/pilots/1/seats?state=waitlisted&after=x", staff],
  ["/pilots/2/seats?state=finished", staff],
  ["/pilots/1/seats/bo/give", staff],
  ["/pilots/1/seats/bo/turn-down", staff],
  ["/pilots/1/host", staff],
  ["/pilots/2/host", staff],
  ["/pilots/1/conclude", staff],
  ["/pilots/1/target", staff],
  ["/pilots/1/figures", staff],
  ["/pilots/1/spendings", staff],
  ["/pilots/1/extend", staff],
  ["/pilots/1/extend?what=money", staff],
  ["/pilots/1/extend?what=people", staff],
  ["/pilots/1/extend?what=nothing", staff],
  ["/pilots/2/corrections", staff],
  ["/pilots/2/credits", staff],
  ["/pilots/2/celebrate", staff],
  ["/wall/1/credits", staff],
  ["/wall/spotlights", staff],
  ["/wall/spotlights?gem=1&person=nobody", staff],
  ["/wall/applause", staff],
  ["/wall/applause?state=shown&after=x", staff],
  ["/wall/applause?state=nothing", staff],
  ["/wall/1/applause/bo/show", staff],
  ["/wall/1/applause/bo/hide", staff],
  ["/wall/1/applause/ann/show", [303, 403, 404, 404]],
  ["/spotlights/nothing/accept", [303, 404, 404, 404]],
  ["/spotlights/nothing/end", [303, 403, 404, 404]],
  ["/wall/1/edit", staff],
  ["/wall/1/quotes", staff],
  ["/wall/1/pictures", staff],
  ["/quotes/nothing/accept", [303, 404, 404, 404]],
  ["/quotes/nothing/decline", [303, 404, 404, 404]],
  ["/quotes/nothing/take-back", [303, 403, 404, 404]],
  ["/pictures/nothing/edit", [303, 404, 404, 404]],
  ["/pictures/nothing/delete", [303, 404, 404, 404]],
  ["/wall/1/drafts", staff],
  ["/wall/1/ask", staff],
  ["/wall/1/shares", staff],
  ["/credits/nothing/correct", [303, 403, 404, 404]],
  ["/credits/nothing/take-back", [303, 403, 404, 404]],
  ["/credit-drafts/nothing", [303, 403, 404, 404]],
  ["/nominations/nothing/take-up", [303, 403, 404, 404]],
  ["/nominations/nothing/decline", [303, 403, 404, 404]],
  ["/staff", staff],
  ["/staff?kind=unheard&host=none&tag=quiet&first=yes", staff],
  ["/staff?kind=clarified&host=me", staff],
  ["/staff?kind=nothing&host=nobody&tag=unknown&first=x", staff],
  ["/staff/ideas/tag", staff],
  ["/staff/ideas/tag?idea=1&idea=2&idea=999&idea=x&back=%2F%2Fevil.example", staff],
  ["/staff/ideas/host?idea=1", staff],
  ["/staff/ideas/merge?idea=1&idea=2", staff],
  ["/staff/ideas", staff],
  ["/staff/ideas?sort=reach&order=up&stage=all&host=none&tag=quiet", staff],
  ["/staff/ideas?sort=age&stage=rough&host=me&company=nothing&attribute=plan&after=nonsense", staff],
  ["/staff/ideas?sort=votes&company=0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000&after=nonsense", staff],
  ["/staff/ideas?sort=nothing&order=x&stage=x&host=x&tag=unknown&after=x", staff],
  ["/ideas/1/effort", staff],
  ["/ideas/999/effort", [303, 403, 404, 404]],
  ["/staff/undo/nothing", [303, 403, 404, 404]],
  ["/staff/views?kind=unheard&host=me", staff],
  ["/staff/views/nothing", [303, 403, 404, 404]],
  ["/staff/pilots", staff],
  ["/staff/pilots?view=drafts&sort=joins&host=me", staff],
  ["/staff/pilots?view=running&tag=quiet&after=9", staff],
  ["/staff/pilots?view=concluded&sort=score", staff],
  ["/staff/pilots?view=nothing&sort=nothing&host=sam&tag=unknown&after=x", staff],
  ["/staff/dashboard", staff],
  ["/staff/dashboard?from=2026-01-05&to=2026-03-01", staff],
  ["/staff/dashboard?from=yesterday&to=nothing", [303, 403, 400, 400]],
  ["/staff/people", staff],
  ["/staff/people?q=ann&company=nothing&after=nonsense", staff],
  ["/staff/people?q=%25_%27%22", staff],
  ["/staff/people/ann", staff],
  ["/staff/people/ann?show=votes&after=nonsense", staff],
  ["/staff/people/bo?show=check-ins", staff],
  ["/staff/people/sam?show=nothing", staff],
  ["/staff/people/nobody", [303, 403, 404, 404]],
  ["/ideas/new/for?person=ann", staff],
  ["/ideas/1/vote/for?person=nobody", staff],
  ["/ideas/1/comments/for?person=%25", staff],
  ["/ideas/999/vote/for", [303, 403, 404, 404]],
  ["/on-behalf/nothing", [303, 404, 404, 404]],
  ["/staff/people/ann/company", staff],
  ["/staff/people/ann/attributes", staff],
  ["/staff/people/ann/attributes?name=nothing", staff],
  ["/staff/people/ann/block", staff],
  ["/staff/people/ann/notes", staff],
  ["/staff/people/nobody/notes", [303, 403, 404, 404]],
  ["/staff/notes/nothing/delete", [303, 403, 404, 404]],
  ["/staff/companies", staff],
  ["/staff/companies?after=nonsense", staff],
  ["/staff/votes", staff],
  ["/staff/votes/1", staff],
  ["/staff/votes/1?after=nonsense", staff],
  ["/staff/votes/1/release?person=bo", staff],
  ["/staff/votes/1/drop", staff],
  ["/admin", admin],
  ["/admin/site", admin],
  ["/admin/colour", admin],
  ["/admin/colour?colour=%23ffff00", admin],
  ["/admin/colour?colour=no", admin],
  ["/admin/promise", admin],
  ["/admin/moderation", admin],
  ["/admin/holidays", admin],
  ["/admin/pauses", admin],
  ["/admin/pauses/nothing", [303, 403, 403, 404]],
  ["/admin/people", admin],
  ["/admin/people?q=ann", admin],
  ["/admin/log", admin],
  ["/admin/log?person=ada&kind=settings", admin],
  ["/admin/log?person=nobody&kind=nothing&after=x", admin],
  ["/admin/log?kind=work&from=2026-01-01&until=2099-01-01&about=idea&which=1", admin],
  ["/people/ann/role", admin],

  ["/admin/holidays/2026-12-24", [303, 403, 403, 404]],
  // Nobody ever opened a page of these names.
  ["/people/bo", nobody],
  ["/people/nobody", nobody],
  ["/people/bo/certificate", nobody],
  ["/ideas/999/quiet", nobody],
  ["/ideas/0/quiet", nobody],
  ["/ideas/-1/quiet", nobody],
  ["/ideas/01/quiet", nobody],
  ["/ideas/1e0/quiet", nobody],
  ["/ideas/one", nobody],
  ["/ideas/99999999999999999999", nobody],
  ["/ideas/1/quiet/hour", nobody],
  ["/ideas", nobody],
  ["/questions/999", nobody],
  ["/pilots/999", nobody],
  ["/pilots/1/report", nobody],
  ["/pilots/999/report", nobody],
  ["/wall/999", nobody],
  ["/wall/999/applause", nobody],
  ["/setup", nobody],

  // These come later, and are not there at all until then.
  ["/api", nobody],
  ["/api/v1/ideas", nobody],
  ["/webhooks", nobody],
  ["/import", nobody],
  ["/widget", nobody],
  ["/widget.js", nobody],
  ["/.env", nobody],
  ["/package.json", nobody],
  ["/data/roughstone.db", nobody],
];

describe("a page", () => {
  test.each(rows)("%s answers as it should to everybody", async (path, statuses) => {
    const answers = await Promise.all(Object.values(people).map((browser) => browser.get(path)));
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const { status, headers, to, text } of answers) {
      if (status === 303) {
        expect(to === "/" || to === `/sign-in?next=${encodeURIComponent(path)}`).toBe(true);
        continue;
      }
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(text).toMatch(/^<!DOCTYPE html><html lang="en-GB"/);
      expect(text.match(/<title>/g)).toHaveLength(1);
      expect(text.match(/<h1/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(text).toContain('<main id="content"');
    }
  });

  test.each(rows.filter(([path, [visitor]]) => visitor === 303 && !path.includes("?")))(
    "%s answers 401 to a script that is not signed in",
    async (path) => {
      const { status, text, to } = await people.Vi.get(`${path}.data`);
      expect(status).toBe(401);
      expect(to).toBe("");
      expect(text).not.toContain("canary");
    },
  );

  test.each(rows.filter(([, [, customer]]) => customer === 403))(
    "%s answers 403 to a customer's script too",
    async (path) => {
      expect((await people.Ann.get(`${path}.data`)).status).toBe(403);
    },
  );

  test("that asks for signing in takes one back to it afterwards, with its query", async () => {
    const { status, to } = await people.Vi.get("/ideas/1/comments?parent=A%20bench&why=By%20the%20water");
    expect(status).toBe(303);
    const next = new URL(new URL(to, served.url).searchParams.get("next") ?? "", served.url);
    expect(next.pathname).toBe("/ideas/1/comments");
    expect(Object.fromEntries(next.searchParams)).toEqual({ parent: "A bench", why: "By the water" });
  });
});

describe("a thing that is not there", () => {
  test("and a thing one may not see look exactly the same", async () => {
    const missing = [
      ["/questions/999", "/questions/3"],
      ["/people/nobody", "/people/bo"],
      ["/comments/0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000/edit", `/comments/${town.comments.note}/edit`],
      ["/credits/0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000/accept", `/credits/${town.credits.bo}/accept`],
      ["/credits/0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000/decline", `/credits/${town.credits.bo}/decline`],
      ["/people/nobody/certificate", "/people/bo/certificate"],
      ["/people/nobody/thanks", "/people/bo/thanks"],
    ] as const;
    for (const [unknown, unseen] of missing) {
      const [one, other] = await Promise.all([people.Ann.get(unknown), people.Ann.get(unseen)]);
      expect(other.status, unseen).toBe(404);
      expect(one.status, unknown).toBe(404);
      expect(withoutPath(other.text, unseen) === withoutPath(one.text, unknown), unseen).toBe(true);
    }
  });

  test("is told in words, with a way home", async () => {
    const { text } = await people.Vi.get("/ideas/999");
    expect(text).toContain("There is nothing at this address.");
    expect(text).toMatch(/<a class="[^"]*button[^"]*" href="\/">/);
  });

  test("somebody else's session is as good as none", async () => {
    const { text } = await people.Sam.get("/you/sessions");
    const [, sessionId] = text.match(/\/you\/sessions\/([0-9a-f-]{36})/) ?? [];
    expect(sessionId).toBeTruthy();
    expect((await people.Sam.get(`/you/sessions/${sessionId}`)).status).toBe(200);
    expect((await people.Ann.get(`/you/sessions/${sessionId}`)).status).toBe(404);
    expect((await people.Ada.get(`/you/sessions/${sessionId}`)).status).toBe(404);
  });

  test("one's own comment can be changed and taken back; it shows what one wrote", async () => {
    for (const deed of ["edit", "delete"]) {
      const { status, text } = await people.Ann.get(`/comments/${town.comments.ann}/${deed}`);
      expect(status, deed).toBe(200);
      expect(text).toContain("loud");
    }
  });

  test("a polish can be read by all, and decided about by its dreamer and staff", async () => {
    const at = `/polishes/${town.polishes.bo}`;
    for (const browser of Object.values(people)) {
      const { status, words } = await browser.get(`${at}?view=side`);
      expect(status).toBe(200);
      expect(words).toContain("It says more.");
    }
    for (const deed of ["accept", "decline"]) {
      const all = Object.values(people).map(async (browser) => (await browser.get(`${at}/${deed}`)).status);
      expect(await Promise.all(all), deed).toEqual([303, 200, 200, 200]);
    }
    expect((await people.Ann.get(`/polishes/${town.polishes.ann}/withdraw`)).status).toBe(200);
    for (const browser of [people.Ann, people.Sam, people.Ada])
      expect((await browser.get(`${at}/withdraw`)).status).toBe(403);
  });

  test("one's own credit can be accepted and declined", async () => {
    for (const deed of ["accept", "decline"]) {
      const { status, text } = await people.Ann.get(`/credits/${town.credits.ann}/${deed}`);
      expect(status, deed).toBe(200);
      expect(text).toContain("Oat milk without asking");
    }
  });

  test("one's own spotlight can be decided about, and is nobody else's business", async () => {
    for (const deed of ["accept", "decline"]) {
      const at = `/spotlights/${town.spotlights.ann}/${deed}`;
      expect((await people.Ann.get(at)).words, deed).toContain("She began with half a thought.");
      expect((await people.Sam.get(at)).status, deed).toBe(404);
    }
  });

  test("somebody else's comment can be seen, and not changed", async () => {
    expect((await people.Ann.get(`/comments/${town.comments.bo}/edit`)).status).toBe(403);
    expect((await people.Sam.get(`/comments/${town.comments.bo}/delete`)).status).toBe(403);
  });
});

describe("an address", () => {
  test.each([
    ["/ideas/1", "/ideas/1/a-quiet-hour-on-weekday-mornings"],
    ["/ideas/1/another-title", "/ideas/1/a-quiet-hour-on-weekday-mornings"],
    ["/ideas/1/A-Quiet-Hour-On-Weekday-Mornings", "/ideas/1/a-quiet-hour-on-weekday-mornings"],
    ["/questions/1/x", "/questions/1/what-would-make-mornings-kinder"],
    ["/pilots/1", "/pilots/1/cups-that-come-back"],
    ["/wall/1/x", "/wall/1/oat-milk-without-asking"],
    ["/?tag=hush", "/?tag=quiet"],
    ["/pilots?tag=hush&outcome=stop", "/pilots?state=concluded&outcome=stop&tag=quiet"],
    ["/wall?tag=hush&kind=shipped", "/wall?kind=shipped&tag=quiet"],
    ["/?tag=calm&stage=rough&sort=new", "/?sort=new&stage=rough&tag=quiet"],
    ["/search?q=hour&tag=hush", "/search?q=hour&tag=quiet"],
  ])("%s leads for good to %s", async (from, right) => {
    for (const browser of Object.values(people)) {
      const { status, to } = await browser.get(from);
      expect([status, to]).toEqual([301, right]);
    }
  });

  test("of a draft tells nobody its words by where it leads", async () => {
    for (const name of ["Vi", "Ann"] as const) expect((await people[name].get("/questions/3/x")).status).toBe(404);
    expect((await people.Sam.get("/questions/3/x")).status).toBe(301);
  });
});

describe("what is not a page", () => {
  test("/healthz tells machines that all is well, and nothing else", async () => {
    const { status, headers, text } = await people.Vi.get("/healthz");
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    expect(headers["cache-control"]).toBe("no-store");
    const health = JSON.parse(text);
    expect(Object.keys(health).sort()).toEqual(["engine", "migrations", "queue", "status", "version", "writable"]);
    expect(health).toMatchObject({ status: "ok", engine, queue: 0 });
    expect(health.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(text).not.toContain(served.database.replace("file:", ""));
  });

  test("styles and fonts are kept for ever, since their names change with them", async () => {
    const { text } = await people.Vi.get("/");
    const [style] = text.match(/\/assets\/[\w.-]+\.css/) ?? [];
    const { status, headers } = await people.Vi.get(style as string);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["content-type"]).toMatch(/^text\/css/);
  });

  test("an asset that is gone is a 404, and a folder is no list", async () => {
    expect((await people.Vi.get("/assets/gone-12345678.js")).status).toBe(404);
    expect((await people.Vi.get("/assets/")).status).toBe(404);
  });

  test.each(["/theme.0123456789abcdefghijklmnopq.css", "/theme.x.css", "/other.css"])(
    "%s never was a stylesheet",
    async (path) => {
      const { status, headers, text } = await people.Vi.get(path);
      expect([status, headers["cache-control"], text]).toEqual([404, "no-cache", `${refusalWords["not-found"]}\n`]);
    },
  );

  test("HEAD tells what GET would, without its body", async () => {
    const { status, headers, text } = await people.Vi.ask("HEAD", "/wall");
    expect([status, text]).toEqual([200, ""]);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  });
});

/** A page without what it says of its own address and of the moment. */
function withoutPath(text: string, path: string): string {
  return text
    .replaceAll(path, "/here")
    .replaceAll(path.replaceAll("/", "\\/"), "/here")
    .replace(/nonce="[^"]+"/g, "")
    .replace(/\\"nonce\\",\\"[^"]+\\"/g, "");
}
