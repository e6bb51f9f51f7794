import sharp from "sharp";
import { describe, expect, test } from "vitest";
import type { Card } from "#app/domain/card.ts";
import { draw } from "#app/pictures/draw.ts";
import { pictureOf } from "#app/ui/card/picture.ts";

const card: Card = {
  site: "Harbour Coffee",
  colour: null,
  room: "gallery",
  above: "Rough stone",
  title: "A quiet hour",
  lines: ["Dreamed by Ann"],
  stones: [{ id: "01970000-0000-7000-8000-000000000001", stage: "rough" }],
};

/** The part of a picture that has letters, as a box; null where there is none. */
async function inked(change: Partial<Card>) {
  const png = await draw(pictureOf({ ...card, stones: [], ...change }));
  const { width, height } = await sharp(png).metadata();
  expect([width, height]).toEqual([1200, 630]);
  const bare = await draw({ ...pictureOf({ ...card, stones: [], ...change }), columns: [] });
  const [one, other] = await Promise.all([png, bare].map((data) => sharp(data).removeAlpha().raw().toBuffer()));
  const box = { left: 1200, right: 0, top: 630, bottom: 0 };
  for (let at = 0; at < 1200 * 630; at++) {
    if (Math.abs((one?.[at * 3] ?? 0) - (other?.[at * 3] ?? 0)) < 40) continue;
    const [x, y] = [at % 1200, Math.floor(at / 1200)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

const marks = "\u0301\u0302\u0316";
const titles = {
  "long German": "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung für alle",
  "300 letters": "All the words somebody might say ".repeat(10).slice(0, 300),
  "300 letters without a space": "m".repeat(300),
  "300 wide emoji": "👨‍👩‍👧‍👦".repeat(27),
  markup: '<b>&amp; "bold"</b> <span size="999999">x</span>',
  "marks upon marks": `Z${marks.repeat(90)}`,
};

describe("a share picture", () => {
  test.each(Object.entries(titles))("keeps %s within its words", async (_, title) => {
    const box = await inked({ title, lines: [title, title, title, title, title], site: title, above: title });
    expect(box.right, "there are words").toBeGreaterThan(box.left);
    expect(box.left).toBeGreaterThanOrEqual(60);
    expect(box.right).toBeLessThanOrEqual(1140);
    expect(box.top, "nothing is cut off").toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(600);
  });

  test("piles no more than three marks on a letter", async () => {
    const alone = (title: string) => inked({ title, above: "", lines: [], site: "" });
    expect(await alone(`Z${marks.repeat(90)}`)).toEqual(await alone(`Z${marks}`));
  });

  test("says nothing where there is nothing to be seen", async () => {
    const box = await inked({ title: marks, above: " ", lines: ["\u200f"], site: "" });
    expect(box.bottom - box.top).toBeLessThan(200);
  });

  test("begins on the other side for what is read from right to left", async () => {
    expect((await inked({ title: "ساعة هادئة كل صباح" })).right).toBeGreaterThan(1080);
    expect((await inked({})).right).toBeLessThan(720);
  });

  test("is another one for every stone, room and colour", async () => {
    const all = await Promise.all(
      [card, { ...card, room: "vitrine" as const }, { ...card, colour: "#d0471f" }, { ...card, stones: [] }].map(
        (one) => draw(pictureOf(one)),
      ),
    );
    expect(new Set(all.map((png) => png.toString("base64"))).size).toBe(4);
  });
});
