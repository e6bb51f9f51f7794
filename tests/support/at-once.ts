import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Starts a process of `tests/support/<script>.ts` for each list of words, and once all are ready lets them begin in the
 * same moment; answers what each complained of.
 */
export async function atOnce(script: string, url: string, each: string[][]): Promise<string[]> {
  const ready = await Promise.all(each.map((words) => readyProcess(script, url, words)));
  return Promise.all(ready.map((begin) => begin()));
}

async function readyProcess(script: string, url: string, words: string[]): Promise<() => Promise<string>> {
  const child = spawn(process.execPath, ["--import", "tsx", `tests/support/${script}.ts`, ...words], {
    env: { ...process.env, DATABASE_URL: url },
  });
  let complained = "";
  child.stderr.on("data", (part) => {
    complained += part;
  });
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  return async () => {
    child.stdin.end("begin");
    await closed;
    return complained;
  };
}
