import { readFileSync } from "node:fs";
import { interpolate, wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ourShades, rooms, type Shades, shadesOf, type Theme } from "#app/domain/colour.ts";

const themes: Theme[] = ["light", "dark"];
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

/** Every pair of colours that words or controls may make, with the least contrast each has. */
function contrastsOf(shades: Shades): number[] {
  return themes.flatMap((theme) => {
    const { wall, surface, hover, ink } = rooms[theme];
    const { action, onAction, soft } = shades[theme];
    const rested = interpolate([action, ink], "oklab")(0.16);
    return [
      ...[wall, surface, hover, soft].map((behind) => wcagContrast(action, behind)),
      wcagContrast(onAction, action),
      wcagContrast(onAction, rested),
      wcagContrast(ink, soft),
    ];
  });
}

describe("a site's own colour", () => {
  test("can be read in both themes, whatever it is", () => {
    fc.assert(
      fc.property(hex, (colour) => {
        expect(Math.min(...contrastsOf(shadesOf(colour)))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(["#000000", "#ffffff", "#808080", "#ffff00", "#00ff00", "#0000ff", "#ff0000", "#ff00ff", "#00ffff"])(
    "%s too can be read",
    (colour) => {
      expect(Math.min(...contrastsOf(shadesOf(colour)))).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("is left as it is where it can be read", () => {
    expect(shadesOf("#0b6e4f").light.action).toBe("#0b6e4f");
    expect(shadesOf("#ffd23f").dark.action).toBe("#ffd23f");
  });

  test("gets darker in the light and lighter in the dark, and not further than it must", () => {
    const shades = shadesOf("#8a5cf6");
    expect(wcagContrast(shades.light.action, "#fff")).toBeGreaterThan(wcagContrast("#8a5cf6", "#fff"));
    expect(wcagContrast(shades.dark.action, "#000")).toBeGreaterThan(wcagContrast("#8a5cf6", "#000"));
    expect(Math.min(...contrastsOf(shades))).toBeLessThan(4.8);
  });
});

test("ours can be read in both themes", () => {
  expect(Math.min(...contrastsOf(ourShades))).toBeGreaterThanOrEqual(4.5);
});

describe("the rooms are those of the styles", () => {
  const tokens = readFileSync("app/ui/styles/tokens.css", "utf8");
  test.each(["wall", "surface", "hover", "ink"] as const)("%s", (name) => {
    const [, light, dark] =
      tokens.match(new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`)) ?? [];
    expect([light, dark]).toEqual([rooms.light[name], rooms.dark[name]]);
  });
});
