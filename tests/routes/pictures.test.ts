import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askForSeat, changeFace, checkIn, shareCheckIn } from "#app/commands/index.ts";
import { checkInsOf } from "#db/check-ins.ts";
import { faceById } from "#db/people.ts";
import { pilotByNumber } from "#db/pilots.ts";
import { pilots } from "#db/schema.ts";
import { type Answer, type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { drawing, photograph, pixelBomb, sent } from "../support/pictures.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam" | "June", Browser>;
/** Pictures of a check-in that stays with its person, of one that is shared, and Ann's face. */
let kept: string;
let shared: string;
let face: string;
/** Where those two check in. */
let pilot: string;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
    const number = await runningPilot(house);
    pilot = `/pilots/${number}`;
    kept = await checksIn(house, "Bo", number);
    shared = await checksIn(house, "Cleo", number);
    await house.does("Ann", changeFace, {}, { picture: sent(await drawing("png")) });
    face = (await faceById(house.db.read, house.id("Ann")))?.picture as string;
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam", "June");
});
afterAll(() => served?.stop());

const alt = "Two cups, and <one> spoon.";

describe("a picture of a story", () => {
  test("is drawn anew in three widths, shown with its words, and may be kept for ever", async () => {
    const { Sam, Vi } = people;
    const photo = await photograph(1400, 2100);
    const added = await sends(Sam, "/wall/1/pictures", { alt }, photo);
    expect([added.status, added.to]).toEqual([303, "/wall/1/pictures"]);
    const page = (await Vi.get("/wall/1/oat-milk-without-asking")).text;
    expect(page).toContain('alt="Two cups, and &lt;one&gt; spoon."');
    const widths = [...page.matchAll(/\/pictures\/[0-9a-f-]{36}\/(\d+)\.webp (\d+)w/g)];
    expect(widths.map(([, one]) => one)).toEqual(expect.arrayContaining(["480", "960", "1920"]));
    for (const [path] of widths) {
      const { status, headers, text } = await Vi.get(path.split(" ")[0] as string);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "content-type": "image/webp",
        "cache-control": "public, max-age=31536000, immutable",
        "x-content-type-options": "nosniff",
      });
      expect(text.slice(0, 4)).toBe("RIFF");
      expect(text).not.toMatch(/Canary|GPS/);
    }
  });

  test("is gone from every address as soon as it is removed", async () => {
    const { Sam, Vi } = people;
    await sends(Sam, "/wall/1/pictures", { alt: "Soon gone." }, await drawing("webp"));
    const list = (await Sam.get("/wall/1/pictures")).text;
    const [, id] = list.match(/\/pictures\/([0-9a-f-]{36})\/delete" aria-label="Remove: Soon gone\."/) ?? [];
    const at = `/pictures/${id}`;
    expect((await Vi.get(`${at}/300.webp`)).status).toBe(200);
    expect((await Sam.post(`${at}/edit`, { alt: "Gone in a moment." })).to).toBe("/wall/1/pictures");
    expect((await Vi.get("/wall/1/oat-milk-without-asking")).text).toContain('alt="Gone in a moment."');
    expect((await Sam.post(`${at}/delete`, { _method: "DELETE" })).to).toBe("/wall/1/pictures");
    for (const who of [Vi, Sam]) expect((await who.get(`${at}/300.webp`)).status).toBe(404);
    expect((await Vi.get("/wall/1/oat-milk-without-asking")).text).not.toContain(id as string);
  });

  test("is not there in other widths, under other names, or from elsewhere in the house", async () => {
    for (const path of [
      `/pictures/${face}/1.webp`,
      `/pictures/${face}/128.png`,
      `/pictures/${face}/0128.webp`,
      `/pictures/${face}`,
      "/pictures/nothing/480.webp",
      "/pictures/..%2f..%2fdata/480.webp",
      `/pictures/${face}/..%2f128.webp`,
    ])
      expect([path, (await people.Vi.get(path)).status]).toEqual([path, 404]);
  });
});

describe("a form with a picture that can't be taken", () => {
  test.each([
    ["that is none", 422, () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "can’t be read as a picture"],
    ["of too many pixels", 422, () => pixelBomb(), "more pixels than we can draw"],
    ["that is too large", 413, () => Buffer.alloc(10.5 * 1024 * 1024), "too large to send"],
    ["that is far too large", 413, () => Buffer.alloc(30 * 1024 * 1024), "too large to send"],
    ["that is empty", 400, () => Buffer.alloc(0), "choose a picture"],
  ])("%s says so, and keeps what was typed", async (_, status, bytes, words) => {
    const answer = await sends(people.Sam, "/wall/1/pictures", { alt: "Typed with care." }, bytes());
    expect(answer.status).toBe(status);
    expect(answer.words).toContain(words);
    expect(answer.text).toContain('value="Typed with care."');
  });

  test.each<[string, "June" | "Cleo", () => string]>([
    ["a story", "June", () => "/wall/1/pictures"],
    ["a face", "Cleo", () => "/you/face"],
    ["a check-in", "Cleo", () => `${pilot}/check-in`],
  ])("of %s is not even looked at after sixty tries within an hour", async (_, name, path) => {
    const answers: Answer[] = [];
    for (let tries = 0; tries < 61; tries++) answers.push(await people[name].post(path(), {}));
    expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThan(40);
    expect(answers.at(-1)).toMatchObject({ status: 429, headers: { "retry-after": expect.stringMatching(/^\d+$/) } });
  });

  test("without words for it says so", async () => {
    const answer = await sends(people.Sam, "/wall/1/pictures", { alt: " " }, await drawing("png"));
    expect([answer.status, answer.words.includes("Please write something here.")]).toEqual([400, true]);
  });

  test("is not let in where nobody takes one, nor from those who may not", async () => {
    const big = Buffer.alloc(300 * 1024);
    const door = await sends(people.Sam, "/wall/1/edit", { story: "A" }, big);
    expect(door.status).toBe(413);
    const small = await sends(people.Sam, "/wall/1/edit", { story: "A" }, await drawing("png"));
    expect(small.status).toBe(400);
    expect((await sends(people.Bo, "/wall/1/pictures", { alt }, await drawing("png"))).status).toBe(403);
    expect((await sends(people.Vi, "/you/face", {}, await drawing("png"))).to).toMatch(/^\/sign-in/);
    const evil = { Origin: "https://evil.example" };
    expect((await sends(people.Sam, "/wall/1/pictures", { alt }, await drawing("png"), evil)).status).toBe(403);
  });

  test("is told, where its bytes are no form", async () => {
    const type = "multipart/form-data; boundary=x";
    for (const body of ["nothing of the kind", "--x\r\n", `--x\r\nContent-Disposition: form-data\r\n\r\nx\r\n--x--`]) {
      const answer = await people.Sam.post("/wall/1/pictures", {}, { "Content-Type": type });
      expect(answer.status).toBe(400);
      const raw = await people.Sam.ask("POST", "/wall/1/pictures", {
        headers: { Origin: served.url, "Content-Type": type },
        body,
      });
      expect(raw.status).toBe(400);
    }
  });
});

describe("the picture of a check-in", () => {
  test("is for its person and staff, and kept by nobody on the way", async () => {
    for (const [name, status] of [
      ["Vi", 404],
      ["Ann", 404],
      ["Cleo", 404],
      ["Bo", 200],
      ["Sam", 200],
    ] as const) {
      const answer = await people[name].get(kept);
      expect([name, answer.status]).toEqual([name, status]);
      if (status === 200) expect(answer.headers["cache-control"]).toBe("private, no-store");
    }
    expect((await people.Vi.get(`${pilot}/check-ins`)).text).not.toContain(kept);
    expect((await people.Sam.get(`${pilot}/check-ins`)).text).toContain(kept);
  });

  test("is shared with it, and taken back with it", async () => {
    expect((await people.Vi.get(shared)).status).toBe(200);
    const page = (await people.Vi.get(`${pilot}/check-ins`)).text;
    expect(page).toContain(shared);
    const own = (await people.Cleo.get(`${pilot}/check-in`)).text;
    const [, share] = own.match(/action="(\/check-ins\/[^"]+\/share)"/) ?? [];
    await people.Cleo.post(share as string, { _method: "DELETE" });
    expect((await people.Vi.get(shared)).status).toBe(404);
    expect((await people.Cleo.get(shared)).status).toBe(200);
  });

  test("is its person's to remove, and nobody else's", async () => {
    const at = kept.replace(/\/\d+\.webp$/, "/delete");
    expect((await people.Ann.get(at)).status).toBe(404);
    expect((await people.Sam.post(at, { _method: "DELETE" })).status).toBe(403);
    expect((await people.Bo.post(at, { _method: "DELETE" })).to).toBe(`${pilot}/check-in`);
    expect((await people.Bo.get(kept)).status).toBe(404);
  });

  test("has words with it", async () => {
    const answer = await sends(
      people.Bo,
      `${pilot}/check-in`,
      { pulse: "4", words: "So quiet." },
      await drawing("gif"),
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("So quiet.");
    const form = { pulse: "4", words: "So quiet.", alt: "My cup." };
    expect((await sends(people.Bo, `${pilot}/check-in`, form, await drawing("gif"))).status).toBe(303);
    expect((await people.Bo.get(`${pilot}/check-in`)).text).toContain('alt="My cup."');
    // Without one, and with the empty file that a browser sends then, all is as it was.
    const none = await sends(
      people.Bo,
      `${pilot}/check-in`,
      { pulse: "5", words: "", alt: "" },
      Buffer.alloc(0),
      {},
      "",
    );
    expect(none.status).toBe(303);
    expect((await people.Bo.post(`${pilot}/check-in`, { pulse: "4" })).status).toBe(303);
  });
});

describe("a face", () => {
  test("stands beside what its person says, until they show their initials again", async () => {
    const at = `/pictures/${face}/128.webp`;
    const board = "/ideas/1/a-quiet-hour-on-weekday-mornings";
    expect((await people.Vi.get(board)).text).toContain(at);
    expect((await people.Ann.get("/you/profile")).text).toContain(at);
    expect((await people.Vi.get(at)).headers["cache-control"]).toContain("immutable");
    expect((await people.Ann.post("/you/face", { _method: "DELETE" })).to).toBe("/you/face");
    expect((await people.Vi.get(at)).status).toBe(404);
    expect((await people.Vi.get(board)).text).not.toContain(at);
  });
});

/** Says how it goes in the pilot, with a picture; answers where that is. */
async function checksIn(house: House, name: string, number: string): Promise<string> {
  const picture = sent(await drawing("png"));
  await house.does(name, checkIn, { number }, { pulse: "4", picture, alt: "My cup." });
  const pilotId = (await pilotByNumber(house.db.read, Number(number), true))?.id as string;
  const { rows } = await checkInsOf(house.db.read, { pilotId, personId: house.id(name) }, null);
  if (name === "Cleo") await house.does(name, shareCheckIn, { id: rows[0]?.id });
  return `/pictures/${rows[0]?.picture?.id}/300.webp`;
}

/** A pilot that runs already, with Bo and Cleo in it; answers its number. */
async function runningPilot(house: House): Promise<string> {
  const number = await house.pilot(await house.idea("Lamps on the tables"), 3);
  for (const name of ["Bo", "Cleo"]) await house.does(name, askForSeat, { number });
  await house.db.write((tx) =>
    tx
      .update(pilots)
      .set({ state: "running" })
      .where(eq(pilots.number, Number(number))),
  );
  return number;
}

/** Sends a form as browsers do that carries a file. */
async function sends(
  browser: Browser,
  path: string,
  fields: Record<string, string>,
  bytes: Buffer,
  headers: Record<string, string> = {},
  name = "picture.jpg",
) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set("picture", new File([new Uint8Array(bytes)], name));
  const request = new Request(browser.url, { method: "POST", body: form });
  return browser.ask("POST", path, {
    headers: { Origin: browser.url, "Content-Type": request.headers.get("Content-Type") as string, ...headers },
    body: Buffer.from(await request.arrayBuffer()),
  });
}
