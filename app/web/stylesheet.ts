import { type Shade, shadesOf } from "#app/domain/colour.ts";
import { digestOf } from "./digest.ts";

type Stylesheet = { href: string; css: string };

const kept = new Map<string, Stylesheet>();

/** The stylesheet of a site's own colour. Its address changes with what it says, so that it may be kept for ever. */
export function stylesheetOf(colour: string): Stylesheet {
  const known = kept.get(colour);
  if (known) return known;
  const css = cssOf(colour);
  const made = { href: `/theme.${digestOf(css)}.css`, css };
  if (kept.size > 100) kept.clear();
  kept.set(colour, made);
  return made;
}

/** In the layer of the tokens, which it comes after: the vitrine keeps its own light. */
function cssOf(colour: string): string {
  const { light, dark } = shadesOf(colour);
  const both = (name: string, part: keyof Shade) => `${name}:light-dark(${light[part]},${dark[part]})`;
  const tokens = [both("--action", "action"), both("--on-action", "onAction"), both("--action-soft", "soft")];
  return `@layer tokens{:root{${tokens.join(";")}}}\n`;
}
