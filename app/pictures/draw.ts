import type { OverlayOptions } from "sharp";
import { type Block, type Column, cardSize, type Picture } from "#app/domain/card.ts";
import { escapeHtml } from "#app/domain/html.ts";
import { findFonts } from "./fonts.ts";

const { width, height } = cardSize;

/** Lines of a heading stand closer than its font has them. */
const faces: Record<Block["face"], { font: string; tighter: number }> = {
  heading: { font: "Bricolage Grotesque Bold", tighter: 0.1 },
  strong: { font: "Instrument Sans SemiBold", tighter: 0 },
  text: { font: "Instrument Sans", tighter: 0 },
};

type Inked = { data: Buffer; width: number; height: number };

/** Draws a picture as PNG. Its letters are set by Pango, which knows every script and both directions. */
export async function draw({ svg, columns }: Picture): Promise<Buffer> {
  const sharp = await theSharp();
  const texts: OverlayOptions[] = [];
  for (const column of columns) texts.push(...(await setColumn(column)));
  return sharp(Buffer.from(svg)).composite(texts).png({ compressionLevel: 9, palette: false }).toBuffer();
}

/** Nobody waits for it before the first picture is asked for. One of its own threads is enough beside the server's. */
async function theSharp() {
  findFonts();
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  return sharp;
}

async function setColumn({ x, width, side, y, at, blocks }: Column): Promise<OverlayOptions[]> {
  const set: (Inked & { gap: number })[] = [];
  for (const block of blocks) {
    const inked = await setBlock(block, width, side);
    if (inked) set.push({ ...inked, gap: set.length > 0 ? block.gap : 0 });
  }
  const high = set.reduce((sum, { gap, height }) => sum + gap + height, 0);
  let top = Math.round(at === "middle" ? y - high / 2 : y - high);
  return set.map(({ data, gap, ...inked }) => {
    const overlay = { input: data, left: side === "left" ? x : x + width - inked.width, top: top + gap };
    top += gap + inked.height;
    return overlay;
  });
}

/** A block at the largest of its sizes at which it fits; at the smallest, with as many words as fit. */
async function setBlock(block: Block, width: number, side: Column["side"]): Promise<Inked | null> {
  const whole = block.text
    .replace(/\s+/g, " ")
    .replace(/(\p{M}{3})\p{M}+/gu, "$1")
    .trim();
  if (!whole) return null;
  const fits = (inked: Inked | null) => !inked || inked.height <= block.most;
  for (const size of block.sizes) {
    const inked = await ink(block, whole, { size, width, side });
    if (fits(inked)) return inked;
  }
  const size = block.sizes.at(-1) as number;
  const letters = Array.from(
    new Intl.Segmenter("en", { granularity: "grapheme" }).segment(whole),
    (one) => one.segment,
  );
  let best: Inked | null = null;
  for (let [least, most] = [0, letters.length - 1]; least <= most; ) {
    const middle = Math.ceil((least + most) / 2);
    const inked = await ink(block, `${letters.slice(0, middle).join("").trimEnd()}…`, { size, width, side });
    if (fits(inked)) {
      best = inked;
      least = middle + 1;
    } else most = middle - 1;
  }
  return best;
}

type Set = { size: number; width: number; side: Column["side"] };

/** Letters in their colour on nothing; null where there is nothing to be seen. What is larger than the picture is cut. */
async function ink({ face, colour }: Block, text: string, { size, width: most, side }: Set): Promise<Inked | null> {
  const sharp = await theSharp();
  const { font, tighter } = faces[face];
  const rtl = side === "right";
  try {
    const { data, info } = await sharp({
      text: {
        text: `<span foreground="${colour}">${escapeHtml(text)}</span>`,
        font: `${font} ${size}`,
        width: most,
        rgba: true,
        dpi: 72,
        wrap: "word-char",
        align: rtl ? "right" : "left",
        spacing: -Math.round(size * tighter),
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true });
    if (info.width <= width && info.height <= height) return { data, width: info.width, height: info.height };
    const cut = { left: 0, top: 0, width: Math.min(info.width, width), height: Math.min(info.height, height) };
    return { data: await sharp(data).extract(cut).toBuffer(), width: cut.width, height: cut.height };
  } catch (error) {
    if (/no text to render/.test(String(error))) return null;
    throw error;
  }
}
