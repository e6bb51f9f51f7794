import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second. */
const tickMs = 10;

type Times = { parent: number; own: number; ended: number };

/** The CPU time a process and its children have used so far, in ms; null where the system doesn't tell. */
export function cpuMsOf(pid: number): number | null {
  const times = timesOf(pid);
  if (!times) return null;
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((child) => child?.parent === pid)
    .reduce((sum, child) => sum + (child?.own ?? 0), 0);
  return times.own + times.ended + children;
}

/** See proc(5): after the name in brackets come state, parent … and the times at places 14 to 17. */
function timesOf(pid: number): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const at = (place: number) => Number(fields[place - 3]);
    return { parent: at(4), own: (at(14) + at(15)) * tickMs, ended: (at(16) + at(17)) * tickMs };
  } catch {
    return null;
  }
}
