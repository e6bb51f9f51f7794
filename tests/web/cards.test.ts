import { expect, test } from "vitest";
import type { Card } from "#app/domain/card.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";

const card: Card = {
  site: "Harbour Coffee",
  colour: null,
  room: "vitrine",
  above: "No. 1",
  title: "A quiet hour",
  lines: ["Dreamed by Ann"],
  stones: [],
};

test("a card is drawn once for all who ask, and anew as soon as it says something else", async () => {
  let drawn = 0;
  const ask = (lines: string[]) =>
    cardFile({ ...card, lines }, (one) => {
      drawn++;
      return pictureOf(one);
    });
  const [one, other] = await Promise.all([ask(["Dreamed by Ann"]), ask(["Dreamed by Ann"])]);
  const later = await ask(["Dreamed by Ann"]);
  expect(drawn).toBe(1);
  for (const same of [other, later]) expect(same.headers.get("ETag")).toBe(one.headers.get("ETag"));
  const without = await ask(["Dreamed by a customer"]);
  expect(drawn).toBe(2);
  expect(without.headers.get("ETag")).not.toBe(one.headers.get("ETag"));
});
