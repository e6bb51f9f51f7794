/** The colours a person's face may have, in the order of the classes `.f0` to `.f11` in `pieces.css`. */
export const colours = [
  "garnet",
  "carnelian",
  "topaz",
  "peridot",
  "malachite",
  "turquoise",
  "apatite",
  "sapphire",
  "amethyst",
  "rhodolite",
  "smoky-quartz",
  "slate",
] as const;
export type Colour = (typeof colours)[number];

/** The colour of somebody who has not chosen one: always the same for a name. */
export function colourOf(name: string): Colour {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4093;
  return colours[sum % colours.length] as Colour;
}
