import { readdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import S3rver from "s3rver";
import { describe, expect, onTestFinished, test } from "vitest";
import { openFiles } from "#app/pictures/store.ts";
import { newFolder } from "../support/database.ts";

const name = "01970000-0000-7000-8000-000000000001-480.webp";

/** A place for files of each kind that is there: a folder, and a bucket of a real S3 server on loopback. */
const places: [string, () => Promise<string>][] = [
  ["a folder", async () => `file:${newFolder()}/pictures`],
  ["a bucket", aBucket],
];

describe.each(places)("%s", (_, open) => {
  test("keeps a file, gives it back, and forgets it", async () => {
    const files = openFiles(await open());
    expect(await files.get(name)).toBeNull();
    const bytes = Buffer.from([0, 1, 2, 255, 10, 13]);
    await files.put(name, bytes);
    expect(await files.get(name)).toEqual(bytes);
    await files.put(name, Buffer.from("again"));
    expect((await files.get(name))?.toString()).toBe("again");
    await files.drop(name);
    await files.drop(name);
    expect(await files.get(name)).toBeNull();
  });

  test("takes no name that leads elsewhere", async () => {
    const files = openFiles(await open());
    for (const odd of ["../../etc/passwd", "a.webp", `../${name}`, `${name}/..`, ""])
      expect(() => files.get(odd)).toThrow("A file of no picture");
  });
});

test("a folder shows nobody a file that is written only half", async () => {
  const folder = newFolder();
  const files = openFiles(`file:${folder}`);
  const whole = Buffer.alloc(30_000_000, 7);
  let isKept = false;
  const keeping = files.put(name, whole).then(() => {
    isKept = true;
  });
  while (!isKept) expect([undefined, whole.length]).toContain((await files.get(name))?.length);
  await keeping;
  expect(readdirSync(folder)).toEqual([name]);
});

test("a bucket that can't be reached says so", async () => {
  const files = openFiles("s3+http://key:secret@127.0.0.1:9/pictures?region=us-east-1");
  await expect(files.put(name, Buffer.from("x"))).rejects.toThrow();
});

async function aBucket(): Promise<string> {
  const server = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: newFolder(),
    configureBuckets: [{ name: "pictures", configs: [] }],
  });
  const { port } = (await server.run()) as AddressInfo;
  onTestFinished(() => server.close());
  return `s3+http://S3RVER:S3RVER@127.0.0.1:${port}/pictures?region=us-east-1`;
}
