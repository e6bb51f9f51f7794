/** The colours of a stone where no stylesheet can give them: what `stone.css` says, in numbers; a test compares them. */
import { clampChroma, formatHex } from "culori";
import type { Stage } from "./stage.ts";

/** Hue, chroma, how far the hue wanders to the light side, and how light it is: of `.m0` to `.m23`. */
export const lights: readonly (readonly [hue: number, chroma: number, wander: number, light: number])[] = [
  [303, 0.2, -14, 0],
  [161, 0.135, -10, 0],
  [264, 0.2, -12, -0.05],
  [84, 0.155, 16, 0.1],
  [18, 0.19, 12, -0.06],
  [212, 0.105, -14, 0.08],
  [2, 0.13, 14, 0.1],
  [124, 0.17, -12, 0.07],
  [42, 0.18, 16, 0.02],
  [190, 0.115, -12, 0.05],
  [64, 0.155, 18, 0.07],
  [282, 0.2, 20, -0.02],
  [14, 0.225, 12, -0.01],
  [154, 0.165, -6, 0.01],
  [255, 0.185, -18, 0],
  [52, 0.14, 22, 0.05],
  [225, 0.12, -62, 0.04],
  [345, 0.195, 14, 0],
  [236, 0.09, -48, -0.03],
  [58, 0.062, 20, 0],
  [32, 0.1, 20, 0.1],
  [358, 0.175, 46, 0.03],
  [232, 0.14, -24, 0.03],
  [270, 0.07, 100, 0.12],
];

/** How vivid a stone is at a stage; one that rests has its mineral's colour no more. */
export const vividness: Record<Stage, number> = {
  rough: 0.62,
  polishing: 0.88,
  piloting: 1,
  shipped: 1.08,
  resting: 1,
};
export const restingChroma = 0.012;

/** Of the gem from its darkest facet to its lightest: lightness, how much of `light` is added, parts of chroma and wander. */
export const gemTones = [
  [0.2, 0.3, 0.5, -1],
  [0.27, 0.5, 0.66, -0.8],
  [0.34, 0.7, 0.8, -0.6],
  [0.41, 0.85, 0.92, -0.4],
  [0.48, 1, 1, -0.2],
  [0.55, 1, 1, 0],
  [0.62, 1, 0.95, 0.2],
  [0.69, 0.85, 0.86, 0.4],
  [0.76, 0.7, 0.7, 0.6],
  [0.83, 0.5, 0.5, 0.8],
  [0.9, 0.3, 0.31, 1],
  [0.965, 0, 0.12, 1],
] as const;

/** Of the rock around it: lightness, least chroma, parts of chroma and wander. */
export const rockTones = [
  [0.33, 0.006, 0.16, 0],
  [0.42, 0.008, 0.19, 0],
  [0.51, 0.01, 0.21, 0],
  [0.6, 0.01, 0.21, 0.4],
  [0.69, 0.01, 0.19, 0.7],
  [0.79, 0.008, 0.15, 1],
] as const;

/** The fills of a stone's facets, by their names: t0 to tb of the gem, k0 to k5 of the rock. */
export function tonesOf(mineral: number, stage: Stage): Record<string, string> {
  const [h, own, s, l] = lights[mineral] as (typeof lights)[number];
  const c = stage === "resting" ? restingChroma : own;
  const v = vividness[stage];
  const gem = gemTones.map(([lightness, more, chroma, wander], at): [string, string] => [
    `t${at.toString(12)}`,
    hexOf(lightness + l * more, c * v * chroma, h + s * wander),
  ]);
  const rock = rockTones.map(([lightness, least, chroma, wander], at): [string, string] => [
    `k${at}`,
    hexOf(lightness, least + c * chroma, h + s * wander),
  ]);
  return Object.fromEntries([...gem, ...rock]);
}

function hexOf(l: number, c: number, h: number): string {
  return formatHex(clampChroma({ mode: "oklch", l, c, h }, "oklch"));
}
