import { fork } from "node:child_process";
import { pin } from "./cores.ts";
import { closeLater } from "./opened.ts";

export type Child<Said> = { pid: number; said: Said };

/**
 * Runs a file of the benchmark in a process of its own, on the site's core, and answers the first thing it says. It
 * goes on until it ends by itself or the run is over.
 */
export async function startChild<Said>(
  file: string,
  words: (string | number)[],
  env: Record<string, string> = {},
): Promise<Child<Said>> {
  const child = fork(`tests/bench/${file}`, words.map(String), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  const pid = child.pid as number;
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  closeLater(() => {
    child.kill("SIGTERM");
    return ended;
  });
  pin(pid, "site");
  const said = await new Promise<Said>((resolve, reject) => {
    child.once("message", (message) => resolve(message as Said));
    ended.then((code) => reject(new Error(`${file} ended with ${code}.`)));
  });
  return { pid, said };
}
