import { hashOf } from "./hash.ts";
import type { Stage } from "./stage.ts";

/** The minerals, in the order of the classes `.m0` to `.m23` in `stone.css`. */
export const minerals = [
  "amethyst",
  "malachite",
  "lapis lazuli",
  "citrine",
  "garnet",
  "aquamarine",
  "rose quartz",
  "peridot",
  "carnelian",
  "turquoise",
  "topaz",
  "tanzanite",
  "ruby",
  "emerald",
  "sapphire",
  "sunstone",
  "fluorite",
  "rhodolite",
  "labradorite",
  "smoky quartz",
  "morganite",
  "tourmaline",
  "apatite",
  "opal",
] as const;

export const shapeCount = 12;

/** The letter of a stage in the ids of the sprite, as in `/stones.svg#r5`. */
export const stageLetters: Record<Stage, string> = {
  rough: "r",
  polishing: "p",
  piloting: "i",
  shipped: "s",
  resting: "z",
};

/** Which stone an idea is: its mineral (0-23) and shape (0-11), always the same for the same id. */
export function stoneOf(id: string): { mineral: number; shape: number } {
  const hash = hashOf(id);
  return { mineral: hash % minerals.length, shape: Math.floor(hash / minerals.length) % shapeCount };
}
