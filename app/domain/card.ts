import type { Stage } from "./stage.ts";

/** What a share picture says: of whose site, and in which of its rooms. Nobody is named in it who did not agree. */
export type Card = {
  site: string;
  /** The site's own colour. */
  colour: string | null;
  /** The light gallery, or the dark room of the wall. */
  room: "gallery" | "vitrine";
  /** What it is, above the title. */
  above: string;
  title: string;
  lines: string[];
  /** One large stone, or several; the first stands in front. */
  stones: { id: string; stage: Stage }[];
};

/** As large as networks show it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** How many stones a picture has room for. */
export const mostStones = 6;

/** A picture as it is drawn: what needs no letters as SVG, and texts in columns that grow from a point. */
export type Picture = { svg: string; columns: Column[] };

export type Column = {
  /** Where it begins on the left, how wide it is, and on which side its lines begin. */
  x: number;
  width: number;
  side: "left" | "right";
  /** Of the column's height, `y` is the middle or the end. */
  y: number;
  at: "middle" | "end";
  blocks: Block[];
};

export type Block = {
  text: string;
  face: "heading" | "text" | "strong";
  colour: string;
  /** Tried from the largest; at the last, words are left out. */
  sizes: number[];
  /** How high it may be at most, and how far it stands from what is above it. */
  most: number;
  gap: number;
};
