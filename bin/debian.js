import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs a Debian package where that is possible, as root on Debian; says whether it is there now. */
export function install(name) {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words) => spawnSync("apt-get", words, { env, stdio: "pipe" }).status === 0;
  return (
    apt("install", "-y", "--no-install-recommends", name) ||
    (apt("update") && apt("install", "-y", "--no-install-recommends", name))
  );
}
