import { openFolder } from "./folder.ts";
import { openS3 } from "./s3.ts";

/** Where files are kept: a folder, or a bucket elsewhere. */
export type Files = {
  /** Keeps a file for good before it answers. */
  put(name: string, bytes: Buffer): Promise<void>;
  /** The file, or null when there is none. */
  get(name: string): Promise<Buffer | null>;
  /** Removes a file; one that is not there is fine. */
  drop(name: string): Promise<void>;
};

/** Opens what `PICTURES_URL` names: `file:…`, or `s3://key:secret@host/bucket?region=…`. */
export function openFiles(url: string): Files {
  const files = url.startsWith("file:") ? openFolder(url.replace(/^file:(\/\/)?/, "")) : openS3(new URL(url));
  return {
    put: (name, bytes) => files.put(sane(name), bytes),
    get: (name) => files.get(sane(name)),
    drop: (name) => files.drop(sane(name)),
  };
}

/** Names are made by us, and lead nowhere else. */
function sane(name: string): string {
  if (!/^[0-9a-f-]{36}-\d{1,4}\.webp$/.test(name)) throw new Error("A file of no picture was asked for.");
  return name;
}
