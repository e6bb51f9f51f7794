import { pathWith } from "./paths.ts";

/** What a gem of the wall comes from: an idea that shipped, or a pilot that taught us something. */
export const gemKinds = ["shipped", "learnt"] as const;
export type GemKind = (typeof gemKinds)[number];

/** Which gems the wall shows, as its address says it. */
export type Showcase = {
  kind: GemKind | null;
  year: number | null;
  /** A tag's slug: of the idea a gem grew from. */
  tag: string | null;
};

/** The whole wall as it first comes. */
export const everyGem: Showcase = { kind: null, year: null, tag: null };

/** The address of the wall with these filters; `after` is the number of the last gem shown. */
export function pathOfWall(showcase: Partial<Showcase>, after: number | null = null): string {
  return pathWith("/wall", { ...everyGem, ...showcase, after });
}
