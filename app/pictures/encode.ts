import { limits } from "#app/domain/limits.ts";
import { faceSide, largest, widthsOf } from "#app/domain/picture.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { isPicture } from "./sniff.ts";

/** A picture made anew, as files by their widths; `width` and `height` are of the largest, in pixels. */
export type Encoded = { width: number; height: number; files: Map<number, Buffer> };

/** Draws the picture that was sent anew, upright and without all it knew of its maker, in several widths. */
export function encodePicture(sent: Blob): Promise<Encoded> {
  return inTurn(async () => {
    const { pixels, width, height } = await drawn(sent, { ...largest, fit: "inside", withoutEnlargement: true });
    const files = new Map<number, Buffer>();
    for (const one of widthsOf(width)) files.set(one, await pixels().resize({ width: one }).webp(look).toBuffer());
    return { width, height, files };
  });
}

/** Draws the picture that was sent anew as a square, cut where there is most to see. */
export function encodeFace(sent: Blob): Promise<Encoded> {
  return inTurn(async () => {
    const square = { width: faceSide, height: faceSide, fit: "cover", position: "attention" } as const;
    const { pixels, width, height } = await drawn(sent, square);
    return { width, height, files: new Map([[width, await pixels().webp(look).toBuffer()]]) };
  });
}

const look = { quality: 80 } as const;

type Shape = { width: number; height: number; fit: "inside" | "cover"; position?: string; withoutEnlargement?: true };

/** The bare pixels of a picture, in the colours of screens: no metadata survives that. */
async function drawn(sent: Blob, shape: Shape) {
  if (sent.size > limits.picture.bytes) throw new Refusal("picture-too-large", "picture");
  const bytes = Buffer.from(await sent.arrayBuffer());
  if (!isPicture(bytes)) throw new Refusal("not-a-picture", "picture");
  // It takes a while to load, and most processes draw nothing.
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  const { data, info } = await sharp(bytes, { limitInputPixels: limits.picture.pixels, failOn: "error" })
    .timeout({ seconds: 15 })
    .autoOrient()
    .resize(shape)
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch((error: Error) => {
      throw new Refusal(/pixel limit/.test(error.message) ? "picture-too-many-pixels" : "not-a-picture", "picture");
    });
  const { width, height, channels } = info;
  return { pixels: () => sharp(data, { raw: { width, height, channels } }), width, height };
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a large picture takes much memory while it is drawn. */
function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const mine = last.then(job);
  last = mine.catch(() => {});
  return mine;
}
