import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gemTones, lights, restingChroma, rockTones, tonesOf, vividness } from "#app/domain/tones.ts";

const css = readFileSync("app/ui/styles/stone.css", "utf8");
const numbers = (text: string) => [...text.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

test("the minerals are those of the stylesheet", () => {
  for (const [at, light] of lights.entries()) {
    const [, block = ""] = css.match(new RegExp(`\\.m${at} \\{([^}]*)\\}`)) ?? [];
    expect(numbers(block.replace(/--[a-z]:/g, "")), `.m${at}`).toEqual([...light]);
  }
  expect(css).not.toContain(`.m${lights.length} {`);
});

test("the tones of gem and rock are mixed as in the stylesheet", () => {
  const mixed = (name: string) => {
    const [, formula = ""] = css.match(new RegExp(`--${name}: (oklch\\(.*\\));`)) ?? [];
    return formula.replace(/^oklch/, "");
  };
  for (const [at, [lightness, more, chroma, wander]] of gemTones.entries()) {
    const number = (value: number, unit: string) => (value === 1 ? unit : `${unit} * ${value}`);
    const light = more ? `calc(${lightness} + ${number(more, "var(--l)")})` : lightness;
    const vivid = chroma === 1 ? "var(--v)" : `var(--v) * ${chroma}`;
    const hue =
      wander === 0 ? "var(--h)" : `calc(var(--h) ${wander < 0 ? "-" : "+"} ${number(Math.abs(wander), "var(--s)")})`;
    expect(mixed(`t${at.toString(12)}`)).toBe(`(${light} calc(var(--c) * ${vivid}) ${hue})`);
  }
  for (const [at, [lightness, least, chroma, wander]] of rockTones.entries()) {
    const hue = wander === 0 ? "var(--h)" : `calc(var(--h) + var(--s)${wander === 1 ? "" : ` * ${wander}`})`;
    expect(mixed(`k${at}`)).toBe(`(${lightness} calc(${least} + var(--c) * ${chroma}) ${hue})`);
  }
});

test("a stage is as vivid as in the stylesheet", () => {
  for (const [stage, value] of Object.entries(vividness))
    if (value !== 1) expect(css).toMatch(new RegExp(`&\\.${stage} \\{\\s*--v: ${value};`));
  expect(css).toMatch(new RegExp(`&\\.resting \\{\\s*--c: ${restingChroma};`));
});

test("every mineral has a colour for each facet, other ones when it rests", () => {
  for (const mineral of lights.keys()) {
    const tones = tonesOf(mineral, "shipped");
    expect(Object.keys(tones)).toHaveLength(18);
    for (const tone of Object.values(tones)) expect(tone).toMatch(/^#[0-9a-f]{6}$/);
    expect(tonesOf(mineral, "resting").t5).not.toBe(tones.t5);
  }
});
