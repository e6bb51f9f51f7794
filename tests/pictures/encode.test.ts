import sharp from "sharp";
import { expect, test } from "vitest";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { encodeFace, encodePicture } from "#app/pictures/encode.ts";
import { drawing, photograph, pixelBomb, sent } from "../support/pictures.ts";

const refusal = (bytes: Buffer | string, name?: string) =>
  encodePicture(sent(bytes, name)).then(
    () => "taken",
    (error) => (error instanceof Refusal ? `${error.code} (${error.kind}) at ${error.field}` : String(error)),
  );

test("a photograph is drawn anew, upright, in three widths, and nothing tells where it was taken", async () => {
  const bytes = await photograph(3000, 2000);
  const before = await sharp(bytes).metadata();
  expect(before).toMatchObject({ width: 3000, height: 2000, orientation: 6 });
  expect(bytes.toString("latin1")).toContain("Canary camera");
  expect(before.icc).toBeDefined();

  const { width, height, files } = await encodePicture(sent(bytes));
  expect({ width, height, widths: [...files.keys()] }).toEqual({
    width: 1707,
    height: 2560,
    widths: [480, 960, 1707],
  });
  for (const [wide, file] of files) {
    const seen = await sharp(file).metadata();
    expect(seen).toMatchObject({ format: "webp", width: wide, space: "srgb" });
    expect([seen.exif, seen.icc, seen.xmp, seen.iptc, seen.orientation]).toEqual(Array(5).fill(undefined));
    expect(file.toString("latin1")).not.toMatch(/Canary|GPS|EXIF|ICCP/);
    expect(file.equals(bytes)).toBe(false);
  }
});

test.each(["png", "webp", "avif", "gif"] as const)("a small %s stays as small as it is", async (kind) => {
  const { width, height, files } = await encodePicture(sent(await drawing(kind)));
  expect({ width, height, widths: [...files.keys()] }).toEqual({ width: 300, height: 200, widths: [300] });
});

test("of what moves the first picture is kept", async () => {
  const frames = await Promise.all(["#a00", "#0a0"].map((background) => square(background)));
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const { height, files } = await encodePicture(sent(moving));
  expect(height).toBe(64);
  expect((await sharp(files.get(64)).metadata()).pages ?? 1).toBe(1);
});

test("a face is a small square, whatever was sent", async () => {
  for (const bytes of [await photograph(900, 300), await drawing("png", 20, 40)]) {
    const { width, height, files } = await encodeFace(sent(bytes));
    expect({ width, height, widths: [...files.keys()] }).toEqual({ width: 128, height: 128, widths: [128] });
  }
});

test("what is no picture is not taken for one, whatever it is called", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const png = await drawing("png");
  for (const bytes of [svg, `<?xml version="1.0"?>${svg}`, "<!doctype html><script>alert(1)</script>", "%PDF-1.7", "x"])
    expect(await refusal(bytes, "picture.png")).toBe("not-a-picture (rule) at picture");
  // It begins as one, and goes on as something else.
  expect(await refusal(Buffer.concat([png.subarray(0, 30), Buffer.from(svg)]))).toBe("not-a-picture (rule) at picture");
});

test("a picture that breaks off is not shown half", async () => {
  const photo = await photograph(800, 600);
  const png = await drawing("png", 800, 600);
  for (const whole of [photo, png])
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe("not-a-picture (rule) at picture");
});

test("a picture of 20,000 by 20,000 pixels is refused before it is drawn", async () => {
  const bytes = pixelBomb();
  expect(bytes.length).toBeLessThan(limits.picture.bytes / 50);
  expect(await sharp(bytes, { limitInputPixels: false }).metadata()).toMatchObject({ width: 20_000, height: 20_000 });
  expect(await refusal(bytes)).toBe("picture-too-many-pixels (rule) at picture");
});

test("a file that is too large is not even looked at", async () => {
  expect(await refusal(Buffer.alloc(limits.picture.bytes + 1))).toBe("picture-too-large (large) at picture");
});

function square(background: string): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer();
}
