/** Real pictures for tests, made as their sender's devices would. */
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A photograph of so many pixels, held sideways, that knows where it was taken. */
export async function photograph(width = 2400, height = 1600): Promise<Buffer> {
  return sharp(gradient(width, height), { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: "Canary camera", Copyright: "Canary of the harbour" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "38/1 42/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .withIccProfile("p3")
    .jpeg({ quality: 70 })
    .toBuffer();
}

/** A picture of another kind. */
export async function drawing(kind: "png" | "webp" | "avif" | "gif", width = 300, height = 200): Promise<Buffer> {
  return sharp(gradient(width, height), { raw: { width, height, channels: 3 } })
    .toFormat(kind)
    .toBuffer();
}

/** A PNG of 400 million pixels in a few bytes. */
export function pixelBomb(side = 20_000): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc(side * (1 + side / 8)));
  const end = Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...[
      ["IHDR", head],
      ["IDAT", rows],
      ["IEND", end],
    ].map(chunk),
  ]);
}

function chunk([kind, data]: (string | Buffer)[]): Buffer {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const said = Buffer.concat([Buffer.from(kind as string), data as Buffer]);
  size.writeUInt32BE((data as Buffer).length);
  sum.writeUInt32BE(crc32(said));
  return Buffer.concat([size, said, sum]);
}

/** Bytes as a form sends them. */
export function sent(bytes: Buffer | string, name = "picture.jpg"): File {
  return new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
}

function gradient(width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    pixels[at * 3] = (at % width) & 255;
    pixels[at * 3 + 1] = (at / width) & 255;
  }
  return pixels;
}
