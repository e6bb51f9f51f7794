import type { Stage } from "#app/domain/stage.ts";
import { stoneOf } from "#app/domain/stone.ts";
import { tonesOf } from "#app/domain/tones.ts";
import { cutStone } from "#app/ui/cut/cut-stone.ts";

type Drawn = { id: string; stage: Stage; x: number; y: number; size: number; dark: boolean };

/** A stone in full, with its light or shade, as a piece of SVG around the middle (x, y). `LargeStone` is its like on pages. */
export function stoneSvg({ id, stage, x, y, size: across, dark }: Drawn): string {
  const { mineral, shape } = stoneOf(id);
  const tones = tonesOf(mineral, stage);
  const { size, paths, table, whole } = cutStone(shape, stage, true);
  const name = `${id.slice(-12)}${Math.round(x)}`;
  const cut = stage === "piloting" || stage === "shipped";
  const scale = across / size;
  const facets = paths.map(({ fill, d, opacity }) =>
    fill === "spark"
      ? `<path fill="${dark ? "#fff" : tones.t5}" d="${d}"/>`
      : `<path fill="${tones[fill]}"${opacity ? ` opacity="${opacity}"` : ""} d="${d}"/>`,
  );
  return [
    around(name, { x, y, across, cut, dark, glow: tones.t6 as string, floor: tones.t8 as string }),
    `<g transform="translate(${x - across / 2} ${y - across / 2}) scale(${scale})">`,
    `<radialGradient id="l${name}" cx=".3" cy=".22" r=".85">`,
    `<stop stop-color="${tones.tb}" stop-opacity="${cut ? 0.3 : 0.25}"/>`,
    `<stop offset=".45" stop-color="${tones.t7}" stop-opacity="0"/>`,
    `<stop offset="1" stop-color="${tones.t0}" stop-opacity=".55"/></radialGradient>`,
    `<linearGradient id="t${name}" x2="1" y2="1"><stop stop-color="#fff" stop-opacity=".62"/>`,
    `<stop offset=".46" stop-color="#fff" stop-opacity=".06"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/>`,
    `<stop offset="1" stop-color="${tones.t8}" stop-opacity=".42"/></linearGradient>`,
    `<g stroke="#fff" stroke-opacity="${cut ? 0.2 : 0.07}" stroke-width=".8" stroke-linejoin="round">`,
    ...facets.slice(0, stage === "shipped" ? -1 : undefined),
    "</g>",
    `<path fill="url(#l${name})" d="${whole}"/>`,
    table &&
      `<path fill="url(#t${name})" stroke="${tones.tb}" stroke-opacity=".5" stroke-linejoin="round" d="${table}"/>`,
    ...facets.slice(stage === "shipped" ? -1 : facets.length),
    "</g>",
  ].join("");
}

type Around = { x: number; y: number; across: number; cut: boolean; dark: boolean; glow: string; floor: string };

/** What lies, throws a little shade; what is cut, shines, and in the dark leaves its colour on the glass below. */
function around(name: string, { x, y, across, cut, dark, glow, floor }: Around): string {
  const bottom = y + across * 0.44;
  const spread = (id: string, colour: string, opacity: number, from = 0) =>
    `<radialGradient id="${id}${name}"><stop offset="${from}" stop-color="${colour}" stop-opacity="${opacity}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
  const oval = (id: string, cy: number, rx: number, ry: number) =>
    `<ellipse cx="${x}" cy="${cy}" rx="${rx}" ry="${ry}" fill="url(#${id}${name})"/>`;
  const shade =
    spread("s", dark ? "#000" : "#2a2f3d", dark ? 0.6 : 0.26) + oval("s", bottom, across * 0.38, across * 0.06);
  if (!cut) return shade;
  const shine = spread("a", glow, dark ? 0.42 : 0.3, 0.2) + oval("a", y, across * 0.66, across * 0.66);
  // Several stand too close for each to have a floor of its own.
  if (!dark || across < 300) return shine;
  return shine + spread("f", floor, 0.5) + oval("f", bottom + across * 0.08, across * 0.42, across * 0.035);
}
