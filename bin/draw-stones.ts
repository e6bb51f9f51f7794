/** Draws public/stones.svg: the twelve shapes at each stage, as symbols r0 to z11. Run by `npm run stones`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { type Stage, stages } from "../app/domain/stage.ts";
import { shapeCount, stageLetters } from "../app/domain/stone.ts";
import { cutStone } from "../app/ui/cut/cut-stone.ts";

const file = new URL("../public/stones.svg", import.meta.url);
mkdirSync(new URL(".", file), { recursive: true });
writeFileSync(file, drawSprite());

function drawSprite(): string {
  const shapes = Array.from({ length: shapeCount }, (_, shape) => shape);
  const symbols = stages.flatMap((stage) => shapes.map((shape) => drawSymbol(stage, shape)));
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
}

/** The fills are tones of the stone that uses the symbol; see app/ui/styles/stone.css. */
function drawSymbol(stage: Stage, shape: number): string {
  const { size, paths } = cutStone(shape, stage, false);
  const drawn = paths.map(({ fill, d, opacity }) => {
    const thin = opacity ? ` opacity="${String(opacity).replace("0.", ".")}"` : "";
    if (fill === "spark")
      return `<path fill="var(--spark)" stroke="var(--gap)" stroke-width="3" paint-order="stroke" d="${d}"/>`;
    return `<path fill="var(--${fill})"${thin} d="${d}"/>`;
  });
  return `<symbol id="${stageLetters[stage]}${shape}" viewBox="0 0 ${size} ${size}">${drawn.join("")}</symbol>`;
}
