import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam", "Ada");
});
afterAll(() => served?.stop());

describe("the board", () => {
  test("keeps the other filters in every link, and leads out of each", async () => {
    const { text } = await people.Ann.get("/?sort=wanted&stage=rough&tag=quiet&question=1");
    const links = [...text.matchAll(/href="(\/\?[^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
    for (const link of [
      "/?sort=shuffle&stage=rough&tag=quiet&question=1",
      "/?sort=wanted&stage=resting&tag=quiet&question=1",
      "/?sort=wanted&stage=rough&tag=quiet&question=1&mine=votes",
      "/?sort=wanted&stage=rough&tag=quiet",
      "/?sort=wanted&stage=rough&question=1",
    ])
      expect(links, link).toContain(link);
  });

  test("asks a visitor who wants what is their own to sign in, and takes them back", async () => {
    const { status, to } = await people.Vi.get("/?sort=hot&mine=votes&tag=quiet&nonsense=1");
    expect([status, to]).toEqual([303, `/sign-in?next=${encodeURIComponent("/?tag=quiet&mine=votes")}`]);
    expect((await people.Vi.get("/")).text).not.toContain("mine=");
  });

  test("counts within a tag, and shows its ideas alone", async () => {
    const { words } = await people.Vi.get("/?tag=quiet");
    expect(words).toContain("Rough stones 1");
    expect(words).toContain("A quiet hour on weekday mornings");
    expect(words).not.toContain("Cups that come back");
  });

  test("is the same for everybody on one day, shuffled", async () => {
    const order = async () =>
      [...(await people.Vi.get("/?sort=shuffle")).text.matchAll(/id="i(\d+)"/g)].map(([, n]) => n);
    expect(await order()).toHaveLength(5);
    expect(await order()).toEqual(await order());
  });
});

test("a search keeps its filters when it is asked again", async () => {
  const { text } = await people.Vi.get("/search?q=hour&stage=rough&tag=quiet&question=1");
  for (const hidden of ['name="stage" value="rough"', 'name="tag" value="quiet"', 'name="question" value="1"'])
    expect(text).toContain(`<input type="hidden" ${hidden}`);
  expect((await people.Vi.get("/search?q=hour&tag=quiet")).words).toContain("on weekday mornings");
  expect((await people.Vi.get("/search?q=cups&tag=quiet")).words).toContain("Nothing like that with these filters.");
});

test("the road map shows every stage with its meaning, its count and its ideas", async () => {
  const { words, text } = await people.Vi.get("/ideas/stages");
  for (const said of ["Rough stones 2", "Polishing 1", "In pilot 1", "Shipped 1", "Nothing rests."])
    expect(words).toContain(said);
  expect(words).toContain("Pilot open: ");
  expect(text).toContain('href="/wall/1/oat-milk-without-asking"');
});

describe("tags in a form", () => {
  const flood = (names: string[]) => names.map((name): [string, string] => ["tags", name]);
  const many = ["quiet", "tea", "a", "b", "c", "d"];

  test("too many are refused kindly, and those that were chosen are chosen still", async () => {
    for (const [browser, path, more] of [
      [people.Ann, "/ideas/1/tags", []],
      [people.Sam, "/ideas/2/tags", [["new", "Mine"]]],
      [
        people.Ann,
        "/ideas/new",
        [
          ["title", "Soup"],
          ["body", "Hot."],
        ],
      ],
    ] as [Browser, string, [string, string][]][]) {
      const { status, text, words } = await browser.post(path, [...more, ...flood(many)]);
      expect(status).toBe(422);
      expect(words).toContain("An idea bears at most 5 tags.");
      for (const slug of ["quiet", "tea"])
        expect(text, path).toMatch(
          new RegExp(
            `<input type="checkbox"[^>]*name="tags"[^>]*checked=""[^>]*value="${slug}"|<input type="checkbox"[^>]*name="tags"[^>]*value="${slug}"[^>]*checked=""`,
          ),
        );
      for (const [, value] of more) expect(text).toContain(value);
    }
  });

  test("a flood is refused as well, and far too many as what it is", async () => {
    const by = (count: number) =>
      people.Ann.post("/ideas/1/tags", flood(Array.from({ length: count }, (_, n) => `t${n}`)));
    expect((await by(500)).status).toBe(422);
    expect((await by(5_000)).status).toBe(400);
  });

  test("one that was retired meanwhile is a 409, and nothing typed is lost", async () => {
    await people.Ada.post("/admin/tags", { name: "Soon gone" });
    await people.Ada.post("/admin/tags/soon-gone/retire");
    const { status, text } = await people.Ann.post("/ideas/new", { title: "Soup", body: "Hot.", tags: "soon-gone" });
    expect(status).toBe(409);
    expect(text).toContain("A tag you chose is not given any more.");
    expect(text).toMatch(/value="Soup"[\s\S]*>Hot\.</);
  });

  test("a name that is there already is a 422 at its field", async () => {
    const { status, text } = await people.Ada.post("/admin/tags", { name: "QUIET" });
    expect(status).toBe(422);
    expect(text).toMatch(/value="QUIET"/);
  });
});
