import { spawnSync } from "node:child_process";
import { cpus } from "node:os";

const coreOf = { site: "0", load: "1" };

/**
 * Gives the site and the yardsticks one core and the load another, so that they don't take each other's time. All of a
 * process moves, and whatever it starts later. False where that can't be done.
 */
export function pin(pid: number, to: keyof typeof coreOf): boolean {
  return cpus().length > 1 && spawnSync("taskset", ["-a", "-c", "-p", coreOf[to], String(pid)]).status === 0;
}
