import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "./store.ts";

/** Files in a folder, which is made with the first of them. */
export function openFolder(folder: string): Files {
  return {
    async put(name, bytes) {
      await mkdir(folder, { recursive: true });
      // It gets its name when it is whole, so that nobody reads half of it.
      const unfinished = join(folder, `${name}.part`);
      const file = await open(unfinished, "w");
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, join(folder, name));
    },
    get: (name) => readFile(join(folder, name)).catch(nothingThere),
    async drop(name) {
      for (const one of [name, `${name}.part`]) await rm(join(folder, one), { force: true });
    },
  };
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
