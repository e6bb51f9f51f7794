import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, test } from "vitest";
import { colourOf, colours } from "#app/domain/face.ts";

const css = readFileSync("app/ui/styles/pieces.css", "utf8");
const face = css.match(/^\.face \{[^}]*/m)?.[0] ?? "";
const [, lightness, chroma] = face.match(/background: oklch\(([\d.]+) var\(--fc, ([\d.]+)\) var\(--f\)\)/) ?? [];
const [, letters] = face.match(/\n {2}color: (oklch\([^;]*\));/) ?? [];

describe("the colour of a face", () => {
  test("is the same in the light and in the dark, so that one look is enough", () => {
    expect([lightness, chroma, letters].every(Boolean)).toBe(true);
    expect(face).not.toContain("light-dark");
  });

  test.each(colours.map((colour, place) => [colour, place] as const))("%s lets its initials be read", (_, place) => {
    const rule = css.match(new RegExp(`^\\.f${place} \\{[^}]*`, "m"))?.[0] ?? "";
    const [, hue] = rule.match(/--f: (\d+)/) ?? [];
    const [, own = chroma] = rule.match(/--fc: ([\d.]+)/) ?? [];
    expect(hue).toBeTruthy();
    expect(wcagContrast(`oklch(${lightness} ${own} ${hue})`, letters as string)).toBeGreaterThanOrEqual(4.5);
  });

  test("there is one for everybody who chose none, always the same, and all are used", () => {
    expect(colourOf("Ann Keller")).toBe(colourOf("Ann Keller"));
    const used = new Set(Array.from({ length: 300 }, (_, n) => colourOf(`Guest ${n}`)));
    expect([...used].sort()).toEqual([...colours].sort());
  });
});
