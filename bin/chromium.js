import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { install } from "./debian.js";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The system's Chromium, installed if that is possible; null when there is none. */
export function findChromium() {
  return find() ?? (install("chromium") ? find() : null);
}

function find() {
  const given = process.env.CHROMIUM;
  if (given) return given;
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  const which = spawnSync("which", ["chromium"], { encoding: "utf8" });
  return which.status === 0 ? which.stdout.trim() : null;
}
