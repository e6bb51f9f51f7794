import type { Card, Picture } from "#app/domain/card.ts";
import { draw } from "#app/pictures/draw.ts";
import { digestOf } from "./digest.ts";
import { file } from "./file.ts";
import { Keeper } from "./keeper.ts";

/** Where a page's picture is, and what it shows in words. */
export type CardLink = { src: string; alt: string };

const kept = new Keeper({ most: 100, bytes: 20_000_000, atOnce: 2, waiting: 40 });

/** The address of a card. It changes with what the card says, so that networks that keep it by its address ask again. */
export function cardLink(path: string, card: Card, alt: (card: Card) => string): CardLink {
  return { src: `${path}?v=${digestOf(JSON.stringify(card)).slice(0, 10)}`, alt: alt(card) };
}

/**
 * A card as a PNG. It is kept under what it says, so a name that was withdrawn is in none that is given out; and whoever
 * else keeps it asks each time. Any site may show it. Throws the 503 while too many others are being drawn.
 */
export async function cardFile(card: Card, look: (card: Card) => Picture): Promise<Response> {
  const png = await kept.get(digestOf(JSON.stringify(card)), () => draw(look(card)));
  return file(png, "image/png", { "Cross-Origin-Resource-Policy": "cross-origin" });
}
