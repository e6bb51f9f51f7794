import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Bo" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Sam", "Ada");
});
afterAll(() => served?.stop());

type Deed = {
  path: string | (() => string);
  /** Who may, at least. */
  by: "Vi" | "Ann" | "Bo" | "Sam" | "Ada";
  /** The same deed about something that does not exist. */
  unknown?: string;
  allow?: string;
};

const nothing = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

/** Every address that does something. */
const deeds: Deed[] = [
  { path: "/ideas/new", by: "Ann" },
  { path: "/ideas/new/for", by: "Sam" },
  { path: "/ideas/1/delete", by: "Ann", unknown: "/ideas/999/delete", allow: "POST, DELETE" },
  { path: "/ideas/1/vote", by: "Ann", unknown: "/ideas/999/vote", allow: "POST, DELETE" },
  { path: "/ideas/1/vote/for", by: "Sam", unknown: "/ideas/999/vote/for" },
  { path: "/ideas/1/comments/for", by: "Sam", unknown: "/ideas/999/comments/for" },
  { path: () => `/on-behalf/${town.brought}`, by: "Ann", unknown: `/on-behalf/${nothing}`, allow: "POST, DELETE" },
  { path: "/ideas/1/vote/keep", by: "Ann", unknown: "/ideas/999/vote/keep" },
  { path: "/ideas/1/polish", by: "Ann", unknown: "/ideas/999/polish" },
  { path: () => `/polishes/${town.polishes.bo}/accept`, by: "Ann", unknown: `/polishes/${nothing}/accept` },
  { path: () => `/polishes/${town.polishes.bo}/decline`, by: "Ann", unknown: `/polishes/${nothing}/decline` },
  { path: () => `/polishes/${town.polishes.bo}/publish`, by: "Sam", unknown: `/polishes/${nothing}/publish` },
  { path: () => `/polishes/${town.polishes.ann}/withdraw`, by: "Ann", unknown: `/polishes/${nothing}/withdraw` },
  { path: "/ideas/1/revisions/1/restore", by: "Sam", unknown: "/ideas/1/revisions/9/restore" },
  { path: "/ideas/1/comments", by: "Ann", unknown: "/ideas/999/comments" },
  { path: "/ideas/1/tags", by: "Ann", unknown: "/ideas/999/tags" },
  { path: "/ideas/1/answer", by: "Sam", unknown: "/ideas/999/answer" },
  { path: "/ideas/1/provenance", by: "Sam", unknown: "/ideas/999/provenance" },
  { path: "/ideas/1/wake", by: "Sam", unknown: "/ideas/999/wake" },
  { path: "/ideas/1/promises", by: "Sam", unknown: "/ideas/999/promises" },
  { path: "/pilots/1/promises", by: "Sam", unknown: "/pilots/999/promises" },
  { path: () => `/promises/${town.promises.open}/keep`, by: "Sam", unknown: `/promises/${nothing}/keep` },
  { path: () => `/promises/${town.promises.open}/move`, by: "Sam", unknown: `/promises/${nothing}/move` },
  {
    path: () => `/answers/${town.answers.asked}/choice`,
    by: "Ann",
    unknown: `/answers/${nothing}/choice`,
    allow: "POST, DELETE",
  },
  { path: "/ideas/1/host", by: "Sam", unknown: "/ideas/999/host" },
  { path: "/ideas/1/effort", by: "Sam", unknown: "/ideas/999/effort" },
  { path: "/ideas/3/pause", by: "Sam", unknown: "/ideas/999/pause", allow: "POST, DELETE" },
  { path: "/ideas/1/pilots/new", by: "Sam", unknown: "/ideas/999/pilots/new" },
  { path: "/ideas/1/pilots/draft", by: "Sam", unknown: "/ideas/999/pilots/draft" },
  { path: "/pilots/3/edit", by: "Sam", unknown: "/pilots/999/edit" },
  { path: "/pilots/3/open", by: "Sam", unknown: "/pilots/999/open" },
  { path: "/pilots/3/share", by: "Sam", unknown: "/pilots/999/share", allow: "POST, DELETE" },
  { path: "/pilots/3/discard", by: "Sam", unknown: "/pilots/999/discard" },
  { path: "/pilots/3/would-join", by: "Ann", unknown: "/pilots/999/would-join", allow: "POST, DELETE" },
  { path: "/ideas/1/ship", by: "Sam", unknown: "/ideas/999/ship" },
  { path: "/ideas/1/merge", by: "Sam", unknown: "/ideas/999/merge" },
  { path: "/ideas/1/hide", by: "Sam", unknown: "/ideas/999/hide", allow: "POST, DELETE" },
  {
    path: () => `/comments/${town.comments.ann}/hide`,
    by: "Sam",
    unknown: `/comments/${nothing}/hide`,
    allow: "POST, DELETE",
  },
  { path: "/ideas/1/publish", by: "Sam", unknown: "/ideas/999/publish" },
  { path: () => `/comments/${town.comments.ann}/publish`, by: "Sam", unknown: `/comments/${nothing}/publish` },
  { path: "/ideas/1/report", by: "Ann", unknown: "/ideas/999/report", allow: "POST, DELETE" },
  {
    path: () => `/comments/${town.comments.bo}/report`,
    by: "Ann",
    unknown: `/comments/${nothing}/report`,
    allow: "POST, DELETE",
  },
  { path: "/ideas/1/unmerge", by: "Sam", unknown: "/ideas/999/unmerge" },
  { path: "/ideas/1/missing", by: "Ann", unknown: "/ideas/999/missing" },
  { path: () => `/gaps/${town.gap}/answer`, by: "Ann", unknown: `/gaps/${nothing}/answer` },
  { path: () => `/gaps/${town.gap}/close`, by: "Ann", unknown: `/gaps/${nothing}/close`, allow: "POST, DELETE" },
  { path: () => `/comments/${town.comments.ann}/edit`, by: "Ann", unknown: `/comments/${nothing}/edit` },
  {
    path: () => `/comments/${town.comments.ann}/delete`,
    by: "Ann",
    unknown: `/comments/${nothing}/delete`,
    allow: "POST, DELETE",
  },
  { path: "/share/idea/1", by: "Ann", unknown: "/share/idea/999" },
  { path: "/questions/new", by: "Sam" },
  { path: "/questions/3/edit", by: "Sam", unknown: "/questions/999/edit" },
  { path: "/questions/3/open", by: "Sam", unknown: "/questions/999/open" },
  { path: "/questions/3/schedule", by: "Sam", unknown: "/questions/999/schedule", allow: "POST, DELETE" },
  { path: "/questions/1/close", by: "Sam", unknown: "/questions/999/close" },
  { path: "/questions/2/heard", by: "Sam", unknown: "/questions/999/heard" },
  { path: "/pilots/1/seat", by: "Ann", unknown: "/pilots/999/seat", allow: "POST, DELETE" },
  { path: "/pilots/1/reminders", by: "Bo", unknown: "/pilots/999/reminders", allow: "POST, DELETE" },
  { path: "/pilots/1/seats/bo/give", by: "Sam", unknown: "/pilots/1/seats/nobody/give" },
  { path: "/pilots/1/seats/bo/turn-down", by: "Sam", unknown: "/pilots/1/seats/nobody/turn-down" },
  { path: "/pilots/1/host", by: "Sam", unknown: "/pilots/999/host" },
  { path: "/pilots/1/updates", by: "Sam", unknown: "/pilots/999/updates" },
  { path: "/pilots/1/conclude", by: "Sam", unknown: "/pilots/999/conclude" },
  { path: "/pilots/1/target", by: "Sam", unknown: "/pilots/999/target" },
  { path: "/pilots/1/figures", by: "Sam", unknown: "/pilots/999/figures" },
  { path: "/pilots/1/spendings", by: "Sam", unknown: "/pilots/999/spendings" },
  { path: "/pilots/1/extend", by: "Sam", unknown: "/pilots/999/extend" },
  { path: "/pilots/2/corrections", by: "Sam", unknown: "/pilots/999/corrections" },
  { path: "/pilots/2/celebrate", by: "Sam", unknown: "/pilots/999/celebrate" },
  { path: "/wall/1/applause", by: "Vi", unknown: "/wall/999/applause", allow: "POST, DELETE" },
  { path: "/wall/1/applause/bo/show", by: "Sam", unknown: "/wall/1/applause/nobody/show" },
  { path: "/wall/1/applause/bo/hide", by: "Sam", unknown: "/wall/1/applause/ann/hide" },
  { path: "/wall/spotlights", by: "Sam" },
  { path: () => `/spotlights/${town.spotlights.ann}/accept`, by: "Ann", unknown: `/spotlights/${nothing}/accept` },
  { path: () => `/spotlights/${town.spotlights.ann}/decline`, by: "Ann", unknown: `/spotlights/${nothing}/decline` },
  { path: () => `/spotlights/${town.spotlights.ann}/end`, by: "Sam", unknown: `/spotlights/${nothing}/end` },
  { path: "/wall/1/credits", by: "Sam", unknown: "/wall/999/credits" },
  { path: "/wall/1/drafts", by: "Sam", unknown: "/wall/999/drafts" },
  { path: "/wall/1/ask", by: "Sam", unknown: "/wall/999/ask" },
  { path: "/wall/1/shares", by: "Sam", unknown: "/wall/999/shares" },
  {
    path: () => `/credit-drafts/${town.credits.draft}`,
    by: "Sam",
    unknown: `/credit-drafts/${nothing}`,
    allow: "POST, DELETE",
  },
  { path: () => `/credits/${town.credits.ann}/correct`, by: "Sam", unknown: `/credits/${nothing}/correct` },
  { path: () => `/credits/${town.credits.ann}/take-back`, by: "Sam", unknown: `/credits/${nothing}/take-back` },
  { path: () => `/nominations/${town.nomination}/take-up`, by: "Sam", unknown: `/nominations/${nothing}/take-up` },
  { path: () => `/nominations/${town.nomination}/decline`, by: "Sam", unknown: `/nominations/${nothing}/decline` },
  { path: "/ideas/4/nominate", by: "Ann", unknown: "/ideas/999/nominate" },
  { path: () => `/credits/${town.credits.ann}/accept`, by: "Ann", unknown: `/credits/${nothing}/accept` },
  { path: () => `/credits/${town.credits.ann}/decline`, by: "Ann", unknown: `/credits/${nothing}/decline` },
  { path: () => `/thanks/${town.thanks.bo}/show`, by: "Ann", unknown: `/thanks/${nothing}/show` },
  { path: () => `/thanks/${town.thanks.bo}/hide`, by: "Ann", unknown: `/thanks/${nothing}/hide` },
  { path: () => `/thanks/${town.thanks.bo}/take-back`, by: "Bo", unknown: `/thanks/${nothing}/take-back` },
  { path: "/ideas/1/thanks", by: "Bo", unknown: "/ideas/999/thanks" },
  { path: "/people/ann/thanks", by: "Bo", unknown: "/people/nobody/thanks" },
  { path: "/wall/1/edit", by: "Sam", unknown: "/wall/999/edit" },
  { path: "/wall/1/quotes", by: "Sam", unknown: "/wall/999/quotes" },
  { path: "/wall/1/pictures", by: "Sam", unknown: "/wall/999/pictures" },
  { path: () => `/quotes/${town.quotes.ann}/accept`, by: "Ann", unknown: `/quotes/${nothing}/accept` },
  { path: () => `/quotes/${town.quotes.ann}/decline`, by: "Ann", unknown: `/quotes/${nothing}/decline` },
  { path: () => `/quotes/${town.quotes.bo}/take-back`, by: "Sam", unknown: `/quotes/${nothing}/take-back` },
  { path: () => `/pictures/${town.picture}/edit`, by: "Sam", unknown: `/pictures/${nothing}/edit` },
  {
    path: () => `/pictures/${town.picture}/delete`,
    by: "Sam",
    unknown: `/pictures/${nothing}/delete`,
    allow: "POST, DELETE",
  },
  { path: "/people/ann/role", by: "Ada", unknown: "/people/nobody/role" },
  { path: "/admin/site", by: "Ada" },
  { path: "/admin/colour", by: "Ada" },
  { path: "/admin/promise", by: "Ada" },
  { path: "/admin/moderation", by: "Ada" },
  { path: "/admin/holidays", by: "Ada" },
  { path: "/admin/pauses", by: "Ada" },
  { path: "/admin/tags", by: "Ada" },
  { path: "/admin/tags/tea/rename", by: "Ada", unknown: "/admin/tags/nothing/rename" },
  { path: "/admin/tags/tea/merge", by: "Ada", unknown: "/admin/tags/nothing/merge" },
  { path: "/admin/tags/tea/retire", by: "Ada", unknown: "/admin/tags/nothing/retire", allow: "POST, DELETE" },
  { path: "/staff/people/ann/company", by: "Sam", unknown: "/staff/people/nobody/company" },
  {
    path: "/staff/people/ann/attributes",
    by: "Sam",
    unknown: "/staff/people/nobody/attributes",
    allow: "POST, DELETE",
  },
  { path: "/staff/people/ann/block", by: "Sam", unknown: "/staff/people/nobody/block", allow: "POST, DELETE" },
  { path: "/staff/people/ann/notes", by: "Sam", unknown: "/staff/people/nobody/notes" },
  { path: () => `/staff/notes/${town.note}/edit`, by: "Sam", unknown: `/staff/notes/${nothing}/edit` },
  {
    path: () => `/staff/notes/${town.note}/delete`,
    by: "Sam",
    unknown: `/staff/notes/${nothing}/delete`,
    allow: "POST, DELETE",
  },
  { path: "/staff/ideas", by: "Sam", allow: "POST, DELETE" },
  { path: "/staff/companies", by: "Sam" },
  { path: "/staff/ideas/tag", by: "Sam" },
  { path: "/staff/ideas/host", by: "Sam" },
  { path: "/staff/ideas/merge", by: "Sam" },
  { path: () => `/staff/undo/${town.batch}`, by: "Sam", unknown: `/staff/undo/${nothing}` },
  { path: "/staff/views", by: "Sam" },
  { path: "/staff/invitations/new", by: "Sam" },
  { path: "/you/invitations", by: "Ann", allow: "POST, DELETE" },
  { path: "/staff/votes/1/release", by: "Sam", unknown: "/staff/votes/999/release" },
  { path: "/staff/votes/1/drop", by: "Sam", unknown: "/staff/votes/999/drop" },
  { path: "/you/notifications", by: "Ann" },
  { path: "/you/profile", by: "Ann" },
  { path: "/you/page", by: "Ann", allow: "POST, DELETE" },
  { path: "/you/face", by: "Ann", allow: "POST, DELETE" },
  { path: "/you/password", by: "Ann" },
  { path: "/you/delete", by: "Ann" },
  { path: "/sign-in", by: "Vi" },
  { path: "/sign-up", by: "Vi" },
  { path: "/sign-out", by: "Vi" },
  { path: "/theme", by: "Vi" },
];
const named = deeds.map((deed): [string, Deed] => [
  typeof deed.path === "string" ? deed.path : (deed.unknown as string).replace(nothing, ":id"),
  deed,
]);
const pathOf = ({ path }: Deed) => (typeof path === "string" ? path : path());

/** What a form with a picture says to whom is tested with pictures. */
const takesPicture = (path: string) => path === "/wall/1/pictures";

/** Good fields for any form; what a form does not know is left out by hand. */
const good: Record<string, Record<string, string>> = {
  answer: { body: "We heard you." },
  comments: { body: "Yes." },
  attributes: { name: "Plan", value: "large" },
  notes: { body: "Ask in person." },
  corrections: { body: "It was two weeks." },
  missing: { words: "A price" },
  updates: { body: "The cups have come." },
  edit: { body: "Better words." },
  new: { title: "A title" },
  role: { role: "customer" },
  thanks: { because: "It helped." },
  "turn-down": { said: "Not this time, and thank you." },
  site: { name: "Mine", address: "http://mine.example", zone: "UTC" },
  colour: { colour: "#36c" },
  polish: { title: "A title", why: "Because." },
  restore: { why: "Because." },
  promise: { days: "3", weekdays: "mon" },
  holidays: { day: "2026-12-25" },
  pause: { reason: "We wait for the tide." },
  spotlights: { gem: "1", line: "Because.", from: "2036-12-25", until: "2036-12-27" },
  pauses: { from: "2036-12-25", until: "2036-12-27", reason: "We are all at sea." },
};

describe("the address of a deed", () => {
  test.each(named)("%s is a page with its form", async (_, deed) => {
    const { status, text } = await people[deed.by].get(pathOf(deed));
    expect(status).toBe(200);
    const form = text.match(/<main[\s\S]*?<form[^>]*>/)?.[0] ?? "";
    expect(form).toMatch(new RegExp(`action="${pathOf(deed)}"`));
    expect(form).toMatch(/method="post"/);
  });

  test.each(named.filter(([, { by }]) => by !== "Vi"))(
    "%s asks visitors to sign in, and comes back",
    async (_, deed) => {
      const path = pathOf(deed);
      const forms: Record<string, string>[] = [{}, { body: "x" }, { _method: "POST" }];
      for (const form of forms) {
        const { status, to } = await people.Vi.post(path, form);
        const back = form.body ? `${path}?kept` : path;
        expect([status, to]).toEqual([303, `/sign-in?next=${encodeURIComponent(back)}`]);
      }
      expect((await people.Vi.post(`${path}.data`, {})).status).toBe(401);
    },
  );

  test.each(named.filter(([path, { by }]) => (by === "Sam" || by === "Ada") && !takesPicture(path)))(
    "%s is not for customers",
    async (_, deed) => {
      const path = pathOf(deed);
      const last = path.split("/").at(-1) as string;
      // A draft is not even there for customers, nor is anybody whom staff look at.
      const refused = /^\/((questions|pilots)\/3|staff\/(people|notes))\//.test(path) ? 404 : 403;
      const { status, text } = await people.Bo.post(path, fitting(path, good[last] ?? {}));
      expect(status).toBe(refused);
      expect(text).toContain("<h1>");
      expect((await people.Bo.post(`${path}.data`, fitting(path, good[last] ?? {}))).status).toBe(refused);
    },
  );

  test("/people/ann/role is not for staff", async () => {
    expect((await people.Sam.post("/people/ann/role", { role: "admin" })).status).toBe(403);
    expect((await people.Sam.post("/people/sam/role", { role: "admin" })).status).toBe(403);
  });

  test.each(named)("%s takes no fields that it does not know", async (_, deed) => {
    const { status, words } = await people[deed.by].post(pathOf(deed), { surprise: "x", role: "x", personId: "x" });
    expect(status).toBe(400);
    expect(words).toContain("Something in the form can’t be used as it is.");
  });

  test.each(named)("%s knows no other methods", async (_, deed) => {
    const browser = people[deed.by];
    for (const method of ["PUT", "PATCH"])
      expect((await browser.ask(method, pathOf(deed), { headers: { Origin: served.url } })).status, method).toBe(405);
    if (!deed.allow) {
      const { status, headers } = await browser.ask("DELETE", pathOf(deed), { headers: { Origin: served.url } });
      expect([status, headers.allow]).toEqual([405, "POST"]);
    }
    for (const _method of ["PUT", "GET", "constructor", "__proto__", "toString", "post"])
      expect((await browser.post(pathOf(deed), { _method })).status, _method).toBe(405);
  });

  test.each(named.filter(([path, { unknown }]) => unknown && !takesPicture(path)))(
    "%s is a 404 about what does not exist",
    async (path, deed) => {
      const unknown = deed.unknown as string;
      expect((await people[deed.by].get(unknown)).status).toBe(404);
      const answer = await people[deed.by].post(
        unknown,
        fitting(unknown, good[unknown.split("/").at(-1) as string] ?? {}),
      );
      expect(answer.status, path).toBe(404);
    },
  );
});

describe("a deed that is done", () => {
  test("leads to its idea: Ann leaves one, and sees it", async () => {
    const { status, to } = await people.Ann.post("/ideas/new", { title: "Soup on Fridays", body: "*Hot* soup." });
    expect(status).toBe(303);
    expect(to).toMatch(/^\/ideas\/\d+\/soup-on-fridays$/);
    const { text } = await people.Vi.get(to);
    expect(text).toContain("Soup on Fridays");
    expect(text).toContain("<em>Hot</em> soup.");
  });

  test("leads back to where its button stood", async () => {
    const { status, to } = await people.Bo.post("/ideas/2/vote", { _back: "/?sort=new#i2" });
    expect([status, to]).toEqual([303, "/?sort=new#i2"]);
  });

  test("never leads to another site, whatever its form says", async () => {
    for (const _back of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "javascript:alert(1)",
      "/\t/evil.example",
    ]) {
      const { status, to } = await people.Bo.post("/ideas/2/vote", { _back });
      expect([status, to], _back).toEqual([303, "/ideas/2/cups-that-come-back"]);
    }
  });

  test("counts: Bo says me too and takes it back", async () => {
    const idea = await ideaOf("Blankets outside");
    await people.Bo.post(`/ideas/${idea}/vote`);
    await people.Bo.post(`/ideas/${idea}/vote`, { strength: "3", reason: "I am often cold." });
    expect(await votesOf(idea)).toBe(1);
    expect((await people.Bo.post(`/ideas/${idea}/vote`, { _method: "DELETE" })).status).toBe(303);
    expect(await votesOf(idea)).toBe(0);
  });

  test("by method DELETE is the same as by its form", async () => {
    const idea = await ideaOf("Lamps on the tables");
    await people.Bo.post(`/ideas/${idea}/vote`);
    const { status } = await people.Bo.ask("DELETE", `/ideas/${idea}/vote`, { headers: { Origin: served.url } });
    expect(status).toBe(303);
    expect(await votesOf(idea)).toBe(0);
  });

  test("twice by the same form makes one thing", async () => {
    const { text } = await people.Ann.get("/ideas/new");
    const [, id] = text.match(/name="id" value="([0-9a-f-]{36})"/) ?? [];
    const form = { id: id as string, title: "Only once, please" };
    const [one, other] = await Promise.all([people.Ann.post("/ideas/new", form), people.Ann.post("/ideas/new", form)]);
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(other.to).toBe(one.to);
  });

  test("all along the way: an idea is heard, hosted, tried, shipped and credited", async () => {
    const { Ann, Bo, Sam, Vi } = people;
    const at = `/ideas/${await ideaOf("Bread from next door")}`;
    const said = await Bo.post(`${at}/comments`, { body: "With butter?", kind: "yes-and" });
    expect([said.status, said.to]).toEqual([303, expect.stringMatching(/^\/ideas\/\d+\/bread-from-next-door#c-/)]);
    expect((await Sam.post(`${at}/host`)).status).toBe(303);
    expect((await Sam.post(`${at}/answer`, { body: "We asked the baker.", stage: "polishing" })).status).toBe(303);

    const opened = await Sam.post(`${at}/pilots/new`, pilotForm());
    expect([opened.status, opened.to]).toEqual([303, expect.stringMatching(/^\/pilots\/\d+\/bread-from-next-door$/)]);
    const pilot = opened.to.split("/").slice(0, 3).join("/");
    expect((await Ann.post(`${pilot}/seat`)).to).toBe(opened.to);
    expect((await Ann.post(`${pilot}/seat`, { _method: "DELETE" })).to).toBe(opened.to);
    expect((await Ann.post(`${pilot}/seat`)).status).toBe(303);
    const form = { outcome: "adopt", learned: "Everybody wanted more." };
    expect((await Sam.post(`${pilot}/conclude`, form)).to).toBe(opened.to);
    expect((await Sam.post(`${pilot}/celebrate`, { story: "It went well." })).to).toMatch(
      /^\/wall\/\d+\/bread-from-next-door$/,
    );

    const shipped = await Sam.post(`${at}/ship`, { body: "Here it is.", story: "From next door." });
    expect([shipped.status, shipped.to]).toEqual([
      303,
      expect.stringMatching(/^\/(ideas|wall)\/\d+\/bread-from-next-door/),
    ]);
    const [wall] = (await Vi.get("/wall")).text.match(/\/wall\/\d+\/bread-from-next-door/) ?? [];
    const named = await Sam.post(`${wall?.split("/").slice(0, 3).join("/")}/credits`, {
      person: "bo",
      role: "maker",
      what: "the butter",
    });
    expect(named.status).toBe(303);
    const [, credit] = (await Bo.get("/you")).text.match(/\/credits\/([0-9a-f-]{36})\/accept/) ?? [];
    expect((await Bo.post(`/credits/${credit}/accept`, { shown: "alias", alias: "The butterer" })).status).toBe(303);
    expect((await Bo.get(`/credits/${credit}/accept`)).words).toContain("Change how you are shown");
    expect((await Bo.get(`/credits/${credit}/decline`)).words).toContain("Take this credit back");
    expect((await Bo.post(`/credits/${credit}/decline`)).status).toBe(303);
  });

  test("to an idea's words: they are polished by two, declined, taken back and brought back", async () => {
    const { Ann, Bo, Sam, Vi } = people;
    const at = `/ideas/${await ideaOf("A clock that runs slow")}`;
    const offers = async (by: Browser, body: string) => {
      const { status, to } = await by.post(`${at}/polish`, { title: "A slow clock", body, why: "Shorter." });
      expect(status).toBe(303);
      return to;
    };
    const bos = await offers(Bo, "By ten minutes.");
    expect((await Vi.get(bos)).words).toContain("Bo’s polish");
    const accepted = await Ann.post(`${bos}/accept`, { title: "A slow clock", body: "By five minutes.", said: "Yes." });
    expect([accepted.status, accepted.to]).toEqual([303, `${at}/a-slow-clock`]);
    expect((await Vi.get(`${at}/a-clock-that-runs-slow`)).to).toBe(accepted.to);
    expect((await Vi.get(accepted.to)).words).toContain("Polished by 1 person");
    const again = await offers(Bo, "By an hour.");
    expect((await Sam.post(`${again}/decline`, { said: "Lovely, and late." })).to).toBe(again);
    expect((await Bo.get(again)).words).toContain("Lovely, and late.");
    expect((await Vi.get(again)).status).toBe(404);
    // Whoever comes to decide after that is shown what became of it.
    for (const deed of ["accept", "decline"]) expect((await Sam.get(`${again}/${deed}`)).to, deed).toBe(again);
    const taken = await offers(Bo, "By a day.");
    expect((await Bo.post(`${taken}/withdraw`)).to).toBe(taken);
    expect((await Vi.get(taken)).status).toBe(404);
    const restored = await Sam.post(`${at}/revisions/1/restore`, { why: "It said more." });
    expect([restored.status, restored.to]).toEqual([303, `${at}/a-clock-that-runs-slow`]);
    expect((await Vi.get(`${at}/revisions?from=2&to=3`)).words).toContain("It said more.");
  });

  test("for a question: it is written, changed, opened, closed and answered", async () => {
    const { Sam, Vi } = people;
    const written = await Sam.post("/questions/new", { title: "What smells like home?", words: "" });
    expect(written.status).toBe(303);
    const at = written.to.split("/").slice(0, 3).join("/");
    expect((await Vi.get(written.to)).status).toBe(404);
    const edited = await Sam.post(`${at}/edit`, { title: "What tastes like home?", words: "Anything." });
    expect([edited.status, edited.to]).toEqual([303, `${at}/what-tastes-like-home`]);
    expect((await Sam.post(`${at}/open`, { until: inDays(10) })).to).toBe(edited.to);
    expect((await Vi.get(edited.to)).status).toBe(200);
    expect((await Sam.post(`${at}/close`)).to).toBe(edited.to);
    expect((await Sam.post(`${at}/heard`, { heard: "Soup, mostly." })).to).toBe(edited.to);
    expect((await Vi.get(edited.to)).text).toContain("Soup, mostly.");
  });

  test("to one's own comment: it is changed, and taken back", async () => {
    const idea = await ideaOf("A shelf for books");
    const { to } = await people.Ann.post(`/ideas/${idea}/comments`, { body: "First words", kind: "question" });
    const at = `/comments/${to.split("#c-")[1]}`;
    expect((await people.Ann.post(`${at}/edit`, { body: "Second words" })).to).toBe(to);
    expect((await people.Vi.get(to)).text).toContain("Second words");
    const taken = await people.Ann.post(`${at}/delete`, { _method: "DELETE" });
    expect([taken.status, taken.to]).toEqual([303, to.split("#")[0]]);
    expect((await people.Vi.get(to)).text).not.toContain("Second words");
  });

  test("to the look of the pages is remembered on this device alone", async () => {
    const { Vi } = await browsersFor(served.url, "Vi");
    const { status, cookies } = await Vi.post("/theme", { theme: "dark", _back: "/wall" });
    expect(status).toBe(303);
    expect(cookies[0]).toMatch(/^theme=.*HttpOnly/);
    expect((await Vi.get("/wall")).text).toContain('<html lang="en-GB" class="dark">');
    expect((await people.Vi.get("/wall")).text).not.toContain('class="dark"');
    await Vi.post("/theme", { theme: "auto" });
    expect((await Vi.get("/wall")).text).not.toContain('class="dark"');
  });

  test("to what is missing: it is said, answered, ticked off and opened again", async () => {
    const { Ann, Bo, Vi } = people;
    const idea = await ideaOf("A clock without hands");
    const { to } = await Ann.post(`/ideas/${idea}/missing`, { words: "Who winds it?" });
    expect(to).toBe(`/ideas/${idea}/a-clock-without-hands#missing`);
    const page = (await Vi.get(to)).text;
    const [, gap] = page.match(/id="g-([0-9a-f-]{36})"[^>]*>(?:(?!id="g-).)*Who winds it\?/) ?? [];
    expect((await Bo.post(`/gaps/${gap}/answer`, { body: "I would." })).to).toMatch(/#c-/);
    expect((await Bo.get(`/gaps/${gap}/close`)).status).toBe(403);
    expect((await Bo.get(`/ideas/${await ideaOf("Another clock")}/missing`)).status).toBe(403);
    expect((await Ann.post(`/gaps/${gap}/close`)).to).toBe(to);
    expect((await Vi.get(to)).words).toContain("1 thing ticked off");
    expect((await Ann.get(`/gaps/${gap}/close`)).words).toContain("Is it missing after all?");
    expect((await Ann.post(`/gaps/${gap}/close`, { _method: "DELETE" })).to).toBe(to);
    expect((await Vi.get(to)).words).not.toContain("ticked off");
  });

  test("by the page's own script answers where it is", async () => {
    const { status, to } = await people.Bo.post("/ideas/1/vote.data", { _here: "1" });
    expect([status, to]).toEqual([200, ""]);
  });
});

describe("a form that can't be read", () => {
  test("comes back with 400, its faults, and everything typed", async () => {
    const { status, text } = await people.Ann.post("/ideas/new", { title: "  ", body: "Three lines\nof **care**" });
    expect(status).toBe(400);
    expect(text).toContain("Please write something here.");
    expect(text).toMatch(/<textarea[^>]*name="body"[^>]*>Three lines\nof \*\*care\*\*<\/textarea>/);
    expect(text).toMatch(/aria-invalid="true"/);
    expect(text).toMatch(/id="field-title-error"/);
  });

  test.each([
    ["title", { title: "x".repeat(301) }],
    ["body", { title: "Fine", body: "x".repeat(10_001) }],
    ["title", { title: "two\nlines" }],
    ["title", { title: "a\u0000b" }],
    ["body", { title: "Fine", body: "a\u0007b" }],
  ])("because of its %s is told at that field", async (field, form) => {
    const { status, text } = await people.Ann.post("/ideas/new", form);
    expect(status).toBe(400);
    expect(text).toContain(`id="field-${field}-error"`);
  });

  test("keeps what was typed as text, never as markup", async () => {
    const nasty = `"><script>alert(1)</script><img src=x onerror=alert(2)>'`;
    for (const browser of [people.Ann, people.Sam]) {
      const { status, text } = await browser.post("/ideas/new", {
        title: `${nasty}\n`,
        body: `</textarea>${nasty}\u0001`,
      });
      expect(status).toBe(400);
      expect(text).not.toContain("<script>alert");
      expect(text).not.toContain("<img src=x");
      expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }
  });

  test("never keeps a password, nor a token", async () => {
    const password = "kept-nowhere-at-all";
    const { status, text } = await people.Vi.post("/sign-up", { name: "", email: "no", password });
    expect(status).toBe(400);
    expect(text).not.toContain(password);
    const signIn = await people.Vi.post("/sign-in", { email: "somebody@example.org", password });
    expect(signIn.status).toBe(422);
    expect(signIn.text).not.toContain(password);
    expect(signIn.text).toContain("somebody@example.org");
  });

  test("with a field twice says so, where one is asked for", async () => {
    const { status, text } = await people.Ann.post("/ideas/new", [
      ["title", "One"],
      ["title", "Two"],
    ]);
    expect(status).toBe(400);
    expect(text).toContain("This was given twice.");
  });

  test.each([
    ["/pilots/1/conclude", "Sam", { outcome: "maybe", learned: "x" }, "outcome"],
    ["/ideas/1/pilots/new", "Sam", { ...pilotForm(), places: "0" }, "places"],
    ["/ideas/1/pilots/new", "Sam", { ...pilotForm(), places: "1e3" }, "places"],
    ["/ideas/1/pilots/new", "Sam", { ...pilotForm(), from: "2026-02-30" }, "from"],
    ["/questions/3/open", "Sam", { until: "tomorrow" }, "until"],
    ["/questions/3/schedule", "Sam", { from: "tomorrow", until: inDays(5) }, "from"],
    ["/people/ann/role", "Ada", { role: "owner" }, "role"],
    ["/sign-up", "Vi", { name: "Dee", email: "dee@", password: "long enough for this" }, "email"],
    ["/sign-up", "Vi", { name: "Dee", email: "dee@example.org", password: "short" }, "password"],
  ] as const)("at %s by %s says which field", async (path, name, form, field) => {
    const { status, text } = await people[name].post(path, form);
    expect(status).toBe(400);
    expect(text).toMatch(new RegExp(`id="[^"]*${field}-error"|<p class="error"[^>]*>`));
  });

  test("as something else than a form is a 400 in words", async () => {
    for (const [type, body] of [
      ["application/json", '{"title":"x"}'],
      ["text/plain", "title=x"],
      ["multipart/form-data", "garbage"],
      ["multipart/form-data; boundary=x", "--x\r\nnot a part"],
      ["application/octet-stream", "\u0000\u0001"],
      ["nonsense", "x"],
    ] as const) {
      const headers = { Origin: served.url, "Content-Type": type };
      const { status, words } = await people.Ann.ask("POST", "/ideas/new", { headers, body });
      expect(status, type).toBe(400);
      expect(words).toContain("What was sent can’t be read.");
    }
  });
});

describe("a deed against a rule", () => {
  test("comes back with 422, the reason, and everything typed", async () => {
    const typed = { ...pilotForm(), hypothesis: "We believe <b>this</b>", from: inDays(20), to: inDays(10) };
    const { status, text } = await people.Sam.post(`/ideas/${town.ideas.talked}/pilots/new`, typed);
    expect(status).toBe(422);
    expect(text).toContain("The last day lies before the first one.");
    expect(text).toContain("We believe &lt;b&gt;this&lt;/b&gt;");
    expect(text).toContain(`value="${inDays(20)}"`);
  });

  test.each<[string, () => Promise<Answer>]>([
    ["a pilot of what has shipped", () => people.Sam.post(`/ideas/${town.ideas.shipped}/pilots/new`, pilotForm())],
    ["a pilot of more than a year", () => people.Sam.post("/ideas/1/pilots/new", { ...pilotForm(), to: inDays(500) })],
    [
      "a pilot that began before it opened",
      () => people.Sam.post(`/ideas/${town.ideas.talked}/pilots/new`, { ...pilotForm(), from: inDays(-2) }),
    ],
    [
      "taking back more than a pilot has cost",
      () => people.Sam.post(`/pilots/${town.pilots.open}/spendings`, { days: "-1", words: "None of it." }),
    ],
    [
      "a pilot for somebody who does not work here",
      () => people.Sam.post(`/pilots/${town.pilots.open}/host`, { to: "ann" }),
    ],
    [
      "a question opening today",
      () => people.Sam.post(`/questions/${town.questions.draft}/schedule`, { from: inDays(0), until: inDays(5) }),
    ],
    [
      "a question closing yesterday",
      () => people.Sam.post(`/questions/${town.questions.draft}/open`, { until: inDays(-1) }),
    ],
    ["a credit for nobody", () => people.Sam.post("/wall/1/credits", { person: "nobody", role: "maker", what: "x" })],
    ["a credit twice", () => people.Sam.post("/wall/1/credits", { person: "ann", role: "dreamer", what: "x" })],
    ["an alias without a name", () => people.Ann.post(`/credits/${town.credits.ann}/accept`, { shown: "alias" })],
    ["celebrating what runs", () => people.Sam.post(`/pilots/${town.pilots.open}/celebrate`, { story: "x" })],
    ["the last admin leaving", () => people.Ada.post("/people/ada/role", { role: "customer" })],
    [
      "an address that has an account",
      () => people.Vi.post("/sign-up", { name: "Ann", email: "ANN@example.org", password: "long enough for this" }),
    ],
    [
      "a reply to a reply",
      async () => {
        const { to } = await people.Bo.post("/ideas/1/comments", { body: "Reply", parent: town.comments.ann });
        return people.Ann.post("/ideas/1/comments", { body: "Deeper", parent: to.split("#c-")[1] as string });
      },
    ],
  ])("%s is a 422", async (_, does) => {
    const { status, text, words } = await does();
    expect([status, words]).toEqual([422, expect.any(String)]);
    expect(text.includes('role="alert"')).toBe(true);
  });

  test("a note is for staff: a customer may not write one", async () => {
    expect((await people.Ann.post("/ideas/1/comments", { body: "x", kind: "note" })).status).toBe(403);
  });
});

describe("a deed that somebody was quicker than", () => {
  test.each<[string, () => Promise<Answer>]>([
    ["opening an open question", () => people.Sam.post(`/questions/${town.questions.open}/open`, { until: inDays(5) })],
    [
      "changing an open question",
      () => people.Sam.post(`/questions/${town.questions.open}/edit`, { title: "x", words: "" }),
    ],
    [
      "scheduling an open question",
      () => people.Sam.post(`/questions/${town.questions.open}/schedule`, { from: inDays(2), until: inDays(5) }),
    ],
    ["closing a closed question", () => people.Sam.post(`/questions/${town.questions.closed}/close`)],
    ["answering an open question", () => people.Sam.post(`/questions/${town.questions.open}/heard`, { heard: "x" })],
    [
      "an idea to a closed question",
      () => people.Ann.post("/ideas/new", { title: "Late", question: town.questions.closed }),
    ],
    ["a second pilot", () => people.Sam.post(`/ideas/${town.ideas.tried}/pilots/new`, pilotForm())],
    [
      "accepting a polish that was taken back",
      async () => {
        const { to } = await people.Ann.post("/ideas/2/polish", { title: "Cups", body: "Back.", why: "Shorter." });
        await people.Ann.post(`${to}/withdraw`);
        return people.Ann.post(`${to}/accept`, { title: "Cups", body: "Back." });
      },
    ],
    ["shipping twice", () => people.Sam.post(`/ideas/${town.ideas.shipped}/ship`, { body: "a", story: "b" })],
    [
      "concluding twice",
      () => people.Sam.post(`/pilots/${town.pilots.done}/conclude`, { outcome: "stop", learned: "x" }),
    ],
    ["handing over what is concluded", () => people.Sam.post(`/pilots/${town.pilots.done}/host`, { to: "june" })],
    ["a seat in what is over", () => people.Ann.post(`/pilots/${town.pilots.done}/seat`)],
    ["leaving without a seat", () => people.Ann.post(`/pilots/${town.pilots.open}/seat`, { _method: "DELETE" })],
    [
      "celebrating twice",
      async () => {
        await people.Sam.post(`/pilots/${town.pilots.done}/celebrate`, { story: "x" });
        return people.Sam.post(`/pilots/${town.pilots.done}/celebrate`, { story: "x" });
      },
    ],
  ])("%s is a 409", async (_, does) => {
    const { status, text, words } = await does();
    expect([status, words]).toEqual([409, expect.any(String)]);
    expect(text.includes('role="alert"')).toBe(true);
  });
});

describe("a polish of words that were changed since", () => {
  test("is shown with both texts, and nothing typed is lost", async () => {
    const at = `/ideas/${await ideaOf("A drawer for lost keys")}`;
    const [one, other] = await Promise.all(
      ["Under the till.", "By the door."].map((body) =>
        people.Bo.post(`${at}/polish`, { title: "A drawer for lost keys", body, why: "Where it is." }),
      ),
    );
    const [, edition] =
      (await people.Ann.get(`${other?.to}/accept`)).text.match(/name="edition" value="([^"]+)"/) ?? [];
    const first = { title: "A drawer for lost keys", body: "Under the till." };
    expect((await people.Ann.post(`${one?.to}/accept`, first)).status).toBe(303);
    const late = { title: "A drawer for lost keys", body: "By the door, typed", edition: edition as string };
    const { status, text, words } = await people.Ann.post(`${other?.to}/accept`, late);
    expect(status).toBe(409);
    expect(text).toContain("By the door, typed</textarea>");
    expect(words).toContain("What stands there now");
    expect((await people.Vi.get(other?.to as string)).words).toContain("somebody has to take a fresh look");
  });
});

describe("a comment that was taken back", () => {
  test("is gone for its author too, also where its place is kept for a reply", async () => {
    const { to } = await people.Ann.post("/ideas/1/comments", { body: "Gone soon" });
    const id = to.split("#c-")[1] as string;
    await people.Bo.post("/ideas/1/comments", { body: "A reply keeps its place", parent: id });
    await people.Ann.post(`/comments/${id}/delete`);
    expect((await people.Ann.get(`/comments/${id}/edit`)).status).toBe(404);
    expect((await people.Ann.post(`/comments/${id}/edit`, { body: "Too late" })).status).toBe(404);
    expect((await people.Ann.post(`/comments/${id}/delete`)).status).toBe(404);
    const { words } = await people.Vi.get("/ideas/1/a-quiet-hour-on-weekday-mornings");
    expect(words).not.toContain("Gone soon");
    expect(words).toContain("A reply keeps its place");
  });
});

describe("a person", () => {
  test("can't change what is another's: comments, credits, sessions", async () => {
    expect((await people.Ann.post(`/comments/${town.comments.bo}/edit`, { body: "Mine now" })).status).toBe(403);
    expect((await people.Sam.post(`/comments/${town.comments.bo}/delete`)).status).toBe(403);
    expect((await people.Ada.post(`/comments/${town.comments.bo}/delete`, { _method: "DELETE" })).status).toBe(403);
    expect((await people.Ann.post(`/comments/${town.comments.note}/edit`, { body: "Mine now" })).status).toBe(404);
    for (const deed of ["accept", "decline"])
      for (const name of ["Ann", "Sam", "Ada"] as const)
        expect((await people[name].post(`/credits/${town.credits.bo}/${deed}`)).status).toBe(404);
    const [, session] = (await people.Bo.get("/you/sessions")).text.match(/\/you\/sessions\/([0-9a-f-]{36})/) ?? [];
    for (const name of ["Ann", "Ada"] as const)
      expect((await people[name].post(`/you/sessions/${session}`, { _method: "DELETE" })).status).toBe(404);
    expect((await people.Bo.get("/you")).status).toBe(200);
  });

  test("can't take another's form for their own", async () => {
    const [, id] = (await people.Ann.get("/ideas/new")).text.match(/name="id" value="([0-9a-f-]{36})"/) ?? [];
    await people.Ann.post("/ideas/new", { id: id as string, title: "Ann's own" });
    const { to } = await people.Bo.post("/ideas/new", { id: id as string, title: "Bo's now" });
    expect((await people.Ann.get("/you")).text).toContain("Ann&#x27;s own");
    expect((await people.Bo.get(to)).text).toContain("Bo&#x27;s now");
    await people.Bo.post("/ideas/1/comments", { id: town.comments.ann, body: "Bo's, not Ann's" });
    const { text } = await people.Ann.get(`/comments/${town.comments.ann}/edit`);
    expect(text).toContain("loud");
    expect(text).not.toContain("not Ann");
  });
});

describe("whoever is blocked", () => {
  const words = "take back what you gave, but not add anything";
  const leavingHere = ["/sign-in", "/sign-up", "/sign-out", "/you/delete"];

  test("is refused every deed but those that take back, say no, or look after their account", async () => {
    const { Ann, Sam } = people;
    const reason = "Please talk to Sam.";
    expect((await Sam.post("/staff/people/ann/block", { reason })).status).toBe(303);
    const open: string[] = [];
    for (const [name, deed] of named.filter(([path, { by }]) => !/Sam|Ada/.test(by) && !leavingHere.includes(path))) {
      const path = pathOf(deed);
      expect((await Ann.get(path)).status, path).not.toBe(404);
      for (const method of ["POST", ...(deed.allow ? ["DELETE"] : [])]) {
        const form = method === "POST" ? fitting(path, good[path.split("/").at(-1) as string] ?? {}) : {};
        const answer = await Ann.post(path, { ...form, _method: method });
        if (!answer.words.includes(words)) open.push(`${method} ${name} ${answer.status}`);
        else expect(answer.status, name).toBe(403);
      }
    }
    expect(open).toMatchInlineSnapshot(`
      [
        "POST /ideas/1/delete 409",
        "DELETE /ideas/1/delete 409",
        "DELETE /ideas/1/vote 303",
        "DELETE /on-behalf/:id 303",
        "POST /polishes/:id/withdraw 303",
        "DELETE /answers/:id/choice 303",
        "DELETE /pilots/3/would-join 303",
        "DELETE /ideas/1/report 400",
        "DELETE /comments/:id/report 400",
        "POST /comments/:id/delete 303",
        "DELETE /comments/:id/delete 404",
        "DELETE /pilots/1/seat 409",
        "DELETE /pilots/1/reminders 403",
        "DELETE /wall/1/applause 303",
        "POST /spotlights/:id/decline 303",
        "POST /credits/:id/decline 303",
        "POST /thanks/:id/hide 303",
        "POST /thanks/:id/take-back 403",
        "POST /quotes/:id/decline 303",
        "DELETE /you/invitations 303",
        "POST /you/notifications 303",
        "DELETE /you/page 303",
        "POST /you/face 400",
        "DELETE /you/face 303",
        "POST /you/password 400",
        "POST /theme 400",
      ]
    `);
    const own = await Ann.get("/you");
    for (const one of [reason, "Sam blocked you", "please talk to Sam"]) expect(own.words).toContain(one);
    expect((await Ann.get("/you/export")).text).toContain(reason);
    expect((await Sam.get("/staff/people/ann")).words).toContain(reason);
    expect((await people.Bo.get("/people/ann")).words).not.toContain(reason);
    expect((await Sam.post("/staff/people/ann/block", { _method: "DELETE", reason: "We talked." })).status).toBe(303);
    expect((await Ann.post("/ideas/new", { title: "A bench, after all" })).status).toBe(303);
    expect((await Ann.get("/you")).text).not.toContain("blocked-title");
  });
});

async function ideaOf(title: string): Promise<string> {
  const { to } = await people.Ann.post("/ideas/new", { title });
  return to.split("/")[2] as string;
}

async function votesOf(idea: string): Promise<number> {
  const { to } = await people.Vi.get(`/ideas/${idea}`);
  const { text } = await people.Vi.get(to);
  return Number(text.match(/<data class="votes" value="(\d+)"/)?.[1]);
}

function pilotForm() {
  return { hypothesis: "It helps.", measure: "Half come back.", places: "5", from: inDays(7), to: inDays(21) };
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Fields that make a deed's form right, so that only what is tested refuses it. */
function fitting(path: string, form: Record<string, string>): Record<string, string> {
  if (/\/for$/.test(path)) return fittingFor(path);
  if (/provenance$/.test(path)) return { provenance: "new" };
  if (/^\/credits\/.*take-back$/.test(path)) return { reason: "It was Bo." };
  if (/^\/(ideas|comments)\/[^/]+\/hide$/.test(path)) return { reason: "It sells something." };
  if (/\/block$/.test(path)) return { reason: "Those words hurt." };
  if (/^\/you\/profile$/.test(path)) return { name: "Ann", handle: "ann", words: "", colour: "slate", edition: "0" };
  if (/\/report$/.test(path)) return { why: "spam" };
  if (path === "/admin/moderation") return { holding: "nobody" };
  if (/^\/staff\/ideas\/tag$/.test(path)) return { idea: "1", tags: "tea" };
  if (/^\/staff\/ideas\/host$/.test(path)) return { idea: "1" };
  if (/^\/staff\/ideas\/merge$/.test(path)) return { idea: "1", into: "2" };
  if (/^\/staff\/views$/.test(path)) return { name: "Mine" };
  if (/^\/staff\/invitations\/new$/.test(path)) return { to: "question/1", text: "Come.", person: nothing };
  if (/^\/staff\/companies$/.test(path)) return { company: nothing, weight: "2" };
  if (/^\/staff\/ideas$/.test(path)) return { votes: "1", strength: "1", reach: "3", age: "1", effort: "2" };
  if (/wake$/.test(path)) return { body: "The cups have come." };
  if (/promises$/.test(path)) return { words: "Bring the cups.", by: inDays(5) };
  if (/move$/.test(path)) return { dueOn: inDays(6), reason: "Rain." };
  if (/choice$/.test(path)) return { way: "1" };
  if (/pilots\/(new|draft|\d+\/edit)$/.test(path)) return pilotForm();
  if (/pilots\/\d+\/open$/.test(path)) return {};
  if (/pilots\/\d+\/host$/.test(path)) return { to: "june" };
  if (/questions\/(new|\d+\/edit)$/.test(path)) return { title: "What else?", words: "" };
  if (/schedule$/.test(path)) return { from: inDays(2), until: inDays(9) };
  if (/open$/.test(path)) return { until: inDays(5) };
  if (/heard$/.test(path)) return { heard: "Much." };
  if (/ship$/.test(path)) return { body: "Here.", story: "Told." };
  if (/target$/.test(path)) return { target: "3.8", reason: "Half were away." };
  if (/figures$/.test(path)) return { value: "12" };
  if (/spendings$/.test(path)) return { money: "12", words: "Lids" };
  if (/extend$/.test(path)) return { what: "end", to: inDays(30), reason: "The lids come later." };
  if (/conclude$/.test(path)) return { outcome: "stop", learned: "Much." };
  if (/celebrate$/.test(path)) return { story: "Told." };
  if (/tags(\/\w+\/rename)?$/.test(path) && path.startsWith("/admin")) return { name: "Another" };
  if (/tags\/\w+\/merge$/.test(path)) return { into: "quiet" };
  if (/\/merge$/.test(path)) return { into: "2" };
  if (/polishes\/.*\/accept$/.test(path)) return { title: "A title" };
  if (/polishes\/.*\/decline$/.test(path)) return { said: "Thank you." };
  if (/wall\/\d+\/edit$/.test(path)) return { story: "Told." };
  if (/wall\/\d+\/quotes$/.test(path)) return { person: "bo", words: "x" };
  if (/pictures\/[^/]+\/edit$/.test(path)) return { alt: "x" };
  if (/nominate$/.test(path)) return { person: "sam", because: "Much." };
  if (/take-up$/.test(path)) return { role: "maker" };
  if (/credits\/.*\/correct$/.test(path)) return { what: "More" };
  if (/credit-drafts\//.test(path)) return { what: "More" };
  if (/wall\/\d+\/(credits|drafts)$/.test(path)) return { person: "bo", role: "maker", what: "x" };
  return form;
}

/** The fields that bring something for Cleo. */
function fittingFor(path: string): Record<string, string> {
  const from = { person: "cleo", source: "call" };
  if (/comments/.test(path)) return { ...from, body: "Yes." };
  return /new/.test(path) ? { ...from, title: "A title" } : from;
}
