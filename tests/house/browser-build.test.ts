import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "../../bin/ready.js";
import { browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

const folder = "build/client/assets";
/** What the libraries of the server say wherever they are bundled. */
const libraries = {
  zod: ["unrecognized_keys", "invalid_format", "_zod", "ZodError"],
  drizzle: ["drizzle:", "DrizzleError", "SQLiteTable", "PgTable", "entityKind"],
  "better-sqlite3 and pg": ["better_sqlite3", "better-sqlite3", "BEGIN IMMEDIATE"],
  "remix-auth": ["FormStrategy", "remix-auth"],
  markdown: ["MarkdownIt", "markdown-it", "sanitize-html"],
  argon2: ["argon2"],
  culori: ["clampChroma", "wcagContrast", "jzazbz", "okhsl"],
  d3: ["negative radius: ", "invalid digits: ", "invalid format: "],
  node: ["node:crypto", "node:fs", "node:async_hooks"],
};

let assets: { name: string; bytes: Buffer; text: string }[];
let served: Served;

beforeAll(async () => {
  ensureBuilt();
  assets = readdirSync(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    return { name, bytes, text: bytes.toString() };
  });
  served = await serve();
});
afterAll(() => served?.stop());

describe("what browsers load", () => {
  test.each(Object.entries(libraries))("has nothing of %s", (_, marks) => {
    expect(holding(marks)).toEqual([]);
  });

  test("has nothing that only the server's own code says: no table, no command, no seam", () => {
    const server = wordsIn(["app/commands", "app/web", "app/background", "db"]);
    const browsers = wordsIn([
      "app/ui",
      "app/copy",
      "app/domain",
      "app/routes",
      "app/root.tsx",
      "app/entry.client.tsx",
    ]);
    const isHeader = /^(?:[A-Z][a-z]*-)+[A-Z][a-z]*$/;
    const marks = [...server].filter(
      (word) => word.length >= 10 && /[-_: ]/.test(word) && !browsers.has(word) && !isHeader.test(word),
    );
    expect(marks.length).toBeGreaterThan(100);
    expect(marks).toContain("credit_entries");
    expect(holding(marks)).toEqual([]);
  });

  test("has no map back to the sources", () => {
    expect(assets.filter(({ name, text }) => name.endsWith(".map") || text.includes("sourceMappingURL"))).toEqual([]);
  });

  test("stays small: the board's styles in 15 kB, that of a single page in 1 kB, fonts in 75 kB", async () => {
    const { Vi } = await browsersFor(served.url, "Vi");
    const { text } = await Vi.get("/");
    const styles = assets.filter(({ name }) => name.endsWith(".css"));
    const ofBoard = styles.filter(({ name }) => text.includes(name));
    expect(ofBoard).toHaveLength(1);
    expect(weight(ofBoard)).toBeLessThanOrEqual(15_000);
    const ofPages = styles.filter((one) => !ofBoard.includes(one));
    for (const one of ofPages) expect(weight([one]), one.name).toBeLessThanOrEqual(1_000);
    // A page's own stylesheet may stand before the common one, and must not turn the layers round.
    for (const { name, text } of ofPages)
      if (text.includes("@layer")) expect(text, name).toMatch(/^@layer tokens,base,components;/);
    const fonts = assets.filter(({ name }) => /\.(woff2?|ttf|otf)$/.test(name));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(75_000);
  });

  test.each(["/", "/search"])("a signed-in %s needs at most 120 kB of script", async (path) => {
    const { Ann } = await browsersFor(served.url, "Ann");
    const { text, status } = await Ann.get(path);
    expect(status).toBe(200);
    const named = new Set([...text.matchAll(/\/assets\/([\w.-]+\.js)/g)].map(([, name]) => name));
    const scripts = assets.filter(({ name }) => named.has(name));
    expect(scripts.length).toBeGreaterThan(2);
    expect(weight(scripts)).toBeLessThanOrEqual(120_000);
  });

  test("a visitor's board needs next to none, and few kilobytes of anything", async () => {
    const { Vi } = await browsersFor(served.url, "Vi");
    const { text } = await Vi.get("/");
    const named = new Set([...text.matchAll(/\/([\w./-]+\.js)\b/g)].map(([, name]) => name as string));
    const scripts = [...named].map((name) => readFileSync(join("build/client", name)));
    expect(weight(scripts.map((bytes) => ({ bytes })))).toBeLessThanOrEqual(5_000);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(15_000);
  });
});

/** Which scripts hold which marks. */
function holding(marks: string[]): string[] {
  return assets
    .filter(({ name }) => name.endsWith(".js"))
    .flatMap(({ name, text }) => marks.filter((mark) => text.includes(mark)).map((mark) => `${name}: ${mark}`));
}

/** Bytes after Brotli, each file on its own, as they travel. */
function weight(files: { bytes: Buffer }[]): number {
  return files.reduce((sum, { bytes }) => sum + brotliCompressSync(bytes).length, 0);
}

/** Every string written in the sources of some folders or files. */
function wordsIn(paths: string[]): Set<string> {
  const words = new Set<string>();
  for (const path of paths.flatMap(sourcesIn)) {
    const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const isImport =
        ts.isImportDeclaration(node) ||
        ts.isExportDeclaration(node) ||
        (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword);
      if (isImport) return;
      if (ts.isStringLiteralLike(node)) words.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return words;
}

function sourcesIn(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("demo"))
    .map((name) => join(path, name));
}
