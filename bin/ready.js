/** What every command needs first: the packages installed and the production build made, each only when stale. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const oldest = [20, 19];

/** Works from the project's own folder, wherever it was called. */
export function goHome() {
  process.chdir(resolve(import.meta.dirname, ".."));
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    stop(`Roughstone needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}.`);
}

export function ensureInstalled() {
  const stamp = stampOf(["package-lock.json"]);
  if (isFresh("node_modules/.installed", stamp)) return;
  console.log("Installing packages. This takes a minute or two, the first time only.");
  run(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--include=dev"],
    "The packages could not be installed; the reason stands above.",
  );
  keep("node_modules/.installed", stamp);
}

export function ensureBuilt() {
  const stamp = stampOf([
    "app",
    "db",
    "public",
    "vite.config.ts",
    "remix.config.js",
    "react-router.config.ts",
    "package.json",
    "package-lock.json",
  ]);
  if (isFresh("build/.built", stamp)) return;
  console.log("Building. This takes a few seconds.");
  const env = { ...process.env, NODE_ENV: "production" };
  run("npx", ["react-router", "build"], "The build failed; the reason stands above.", "pipe", env);
  keep("build/.built", stamp);
}

/** Runs a program to its end; stops with `otherwise` when it fails. Quiet ones show what they said only then. */
export function run(program, words, otherwise, stdio = "inherit", env = process.env) {
  const { status, stdout, stderr } = spawnSync(program, words, { stdio, env, maxBuffer: 64 * 1024 * 1024 });
  if (status === 0) return;
  if (stdio === "pipe") process.stderr.write(`${stdout}\n${stderr}`);
  stop(otherwise);
}

export function stop(words) {
  console.error(words);
  process.exit(1);
}

/** A hash over the contents of files and folders. */
function stampOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths.flatMap(filesIn)) hash.update(path).update(readFileSync(path));
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
  } catch {
    return [path];
  }
}

function isFresh(file, stamp) {
  return existsSync(file) && readFileSync(file, "utf8") === stamp;
}

function keep(file, stamp) {
  mkdirSync(resolve(file, ".."), { recursive: true });
  writeFileSync(file, stamp);
}
