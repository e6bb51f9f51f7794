import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

type Room =
  | "root"
  | "routes"
  | "web"
  | "background"
  | "ui"
  | "copy"
  | "commands"
  | "pictures"
  | "domain"
  | "db"
  | "demo";

/** Whom each room of the house may ask, besides itself. */
const mayAsk: Record<Room, Room[]> = {
  root: ["routes", "web", "ui", "copy", "domain"],
  routes: ["web", "ui", "copy", "commands", "db", "demo", "domain"],
  web: ["commands", "pictures", "db", "domain", "copy"],
  background: ["commands", "pictures", "db", "domain", "copy"],
  ui: ["copy", "domain"],
  copy: ["domain"],
  commands: ["pictures", "domain", "db"],
  pictures: ["domain"],
  domain: [],
  db: ["domain"],
  demo: ["db", "background", "commands", "pictures", "copy", "domain"],
};

/** Only the start of the server knows of what runs beside requests; the demo and the seed share their dice. */
const alsoMayAsk: Record<string, Room[]> = {
  "app/web/server.ts": ["background"],
  "app/web/start.ts": ["demo"],
  "db/seed.ts": ["demo"],
};

/** Which packages are whose: nobody else imports them. */
const homes: [RegExp, (file: string) => boolean][] = [
  [/^(drizzle-orm|better-sqlite3|pg)(\/|$)/, (file) => file.startsWith("db/")],
  [/^drizzle-orm\/(sqlite|pg)-core$/, (file) => /^db\/columns\.(sqlite|postgres)\.ts$/.test(file)],
  [/^better-sqlite3$/, (file) => /^db\/[a-z/-]+\.sqlite\.ts$/.test(file)],
  [/^pg$/, (file) => /^db\/[a-z/-]+\.postgres\.ts$/.test(file)],
  [/^s3mini$/, (file) => file.startsWith("app/pictures/")],
  [/^sharp$/, (file) => /^(app\/pictures|db\/demo)\//.test(file)],
  [/^zod$/, (file) => file.startsWith("app/commands/") || file === "app/web/env.ts"],
  [/^(express|helmet|compression|feed|pino-http|remix-auth|remix-auth-form)$/, (file) => file.startsWith("app/web/")],
  [/^pino$/, (file) => /^app\/(web|background)\//.test(file)],
  [/^react-router(\/|$)/, (file) => /^app\/(web|routes|ui)\/|^app\/(root|entry\.)/.test(file)],
  [/^react(-dom)?(\/|$)/, (file) => /^app\/(routes|ui)\/|^app\/(root|entry\.)/.test(file)],
];

const files = [...sourcesIn("app"), ...sourcesIn("db")].map((path) => {
  const text = readFileSync(path, "utf8");
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return { path, text, imports: importedFiles.map(({ fileName }) => fileName) };
});

describe("the house", () => {
  test("has all its rooms, so that the tests below look at something", () => {
    expect(new Set(files.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(mayAsk)));
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
  });

  test("has arrows that only point down", () => {
    const up = files.flatMap(({ path, imports }) =>
      imports.flatMap((name) => {
        const target = targetOf(path, name);
        if (!target) return [];
        const [from, to] = [roomOf(path), roomOf(target)];
        const allowed = from === to || mayAsk[from].includes(to) || alsoMayAsk[path]?.includes(to);
        return allowed ? [] : [`${path} (${from}) asks ${target} (${to})`];
      }),
    );
    expect(up).toEqual([]);
  });

  test("keeps each package where it belongs: the database's in db/, the server's in web/", () => {
    const astray = files.flatMap(({ path, imports }) =>
      imports.flatMap((name) =>
        homes.some(([which, isHome]) => which.test(name) && !isHome(path)) ? [`${path} imports ${name}`] : [],
      ),
    );
    expect(astray).toEqual([]);
  });

  test("has raw SQL in db/ alone", () => {
    const sql =
      /\bsql`|\.(?:execute|exec|pragma|prepare)\(\s*["'`]|["'`]\s*(?:SELECT\s|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|PRAGMA\s|BEGIN\b|COMMIT\b|(?:CREATE|ALTER|DROP)\s+TABLE)/i;
    const raw = files.filter(({ path, text }) => !path.startsWith("db/") && sql.test(text)).map(({ path }) => path);
    expect(raw).toEqual([]);
    expect(files.some(({ path, text }) => path.startsWith("db/") && sql.test(text))).toBe(true);
  });

  test("has no drawers: a file is called by what it holds", () => {
    const drawers = files
      .flatMap(({ path }) => path.split("/"))
      .filter((piece) =>
        /^(?:utils?|helpers?|misc|services?|types?|common|shared|lib)$/.test(piece.split(".")[0] ?? ""),
      );
    expect(drawers).toEqual([]);
  });

  test("names its files in kebab case", () => {
    const odd = files
      .map(({ path }) => basename(path))
      .filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(name));
    expect(odd).toEqual([]);
  });
});

describe("the domain and the commands", () => {
  test("are handed the time, chance and the settings: they never look for them", () => {
    const looking = files
      .filter(({ path }) => /^app\/(domain|commands)\//.test(path))
      .filter(({ text }) => /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bperformance\./.test(text))
      .map(({ path }) => path);
    expect(looking).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

/** The file of this house an import means, or null for a package. */
function targetOf(path: string, name: string): string | null {
  if (name.includes("+types/")) return null;
  if (name.startsWith(".")) return normalize(join(dirname(path), name));
  if (name.startsWith("#engine/")) return "db/engine.ts";
  if (/^#(app|db)\//.test(name)) return name.slice(1);
  return null;
}

function roomOf(path: string): Room {
  const [top, room] = path.split("/") as [string, string];
  if (top === "db") return room === "demo" ? "demo" : "db";
  return /\./.test(room) ? "root" : (room as Room);
}
