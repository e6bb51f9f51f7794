import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import { beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { type Deed, permissions } from "#app/domain/permissions.ts";
import routes from "#app/routes.ts";
import { guarded } from "#app/web/page.ts";

type Guarded = { [guarded]?: Deed | Deed[] };
type RouteModule = { loader?: Guarded; action?: Guarded; default?: unknown; middleware?: unknown };

const deeds = Object.keys(permissions) as Deed[];
const entries = flat(await routes);
let modules: { path: string; file: string; module: RouteModule }[];

beforeAll(async () => {
  const sources = import.meta.glob<RouteModule>(["../../app/root.tsx", "../../app/routes/**/*.{ts,tsx}"]);
  const root = { path: "(every page)", file: "root.tsx" };
  modules = await Promise.all(
    [root, ...entries].map(async ({ path, file }) => {
      const read = sources[`../../app/${file}`];
      if (!read) throw new Error(`There is no app/${file}.`);
      return { path, file, module: await read() };
    }),
  );
});

describe("every route", () => {
  test("is in the map, and in the map once, but for feeds, which come in two forms", () => {
    const files = entries.map(({ file }) => file);
    const pages = files.filter((file) => !file.startsWith("routes/feed/"));
    expect(new Set(pages).size).toBe(pages.length);
    expect(files.filter((file) => !existsSync(join("app", file)))).toEqual([]);
    const pieces = ["routes/question/fields.tsx", "routes/you/due.ts"];
    const all = readdirSync("app/routes", { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `routes/${name}`);
    expect(all.filter((file) => !files.includes(file) && !pieces.includes(file))).toEqual([]);
  });

  test("has a loader made by page, so that nobody sees anything unasked", () => {
    const open = modules.filter(({ module }) => typeof module.loader?.[guarded] !== "string").map(({ file }) => file);
    expect(open).toEqual([]);
  });

  test("that does something has an action made by act, and is a page as well", () => {
    const doing = modules.filter(({ module }) => module.action);
    expect(doing.length).toBeGreaterThan(25);
    expect(doing.filter(({ module }) => !Array.isArray(module.action?.[guarded])).map(({ file }) => file)).toEqual([]);
    expect(doing.filter(({ module }) => typeof module.default !== "function").map(({ file }) => file)).toEqual([]);
  });

  test("asks for deeds that the table of permissions knows", () => {
    const asked = modules.flatMap(({ module }) =>
      [module.loader?.[guarded] ?? [], module.action?.[guarded] ?? []].flat(),
    );
    expect(asked.filter((deed) => !deeds.includes(deed))).toEqual([]);
  });

  test("leaves what goes before all loaders to the root alone", () => {
    expect(modules.filter(({ module }) => module.middleware).map(({ file }) => file)).toEqual(["root.tsx"]);
  });

  test("that is open to visitors is one of these", () => {
    const open = modules
      .filter(({ module }) => permissions[module.loader?.[guarded] as Deed].who === "anyone")
      .map(({ path }) => path);
    expect(open).toEqual([
      "(every page)",
      "/",
      "/search",
      "/ideas/new",
      "/ideas/similar",
      "/ideas/stages",
      "/ideas/:number/polish",
      "/ideas/:number/revisions",
      "/ideas/:number/card.png",
      "/ideas/:number/:slug?",
      "/polishes/:id",
      "/questions",
      "/questions/:number/:slug?",
      "/pilots",
      "/pilots/:number/calendar.ics",
      "/pilots/:number/updates",
      "/pilots/:number/check-ins",
      "/pilots/:number/report",
      "/pilots/:number/card.png",
      "/pilots/:number/:slug?",
      "/promise",
      "/wall",
      "/wall/embed",
      "/wall/embed/code",
      "/wall/card.png",
      "/wall/:number/applause",
      "/wall/:number/card.png",
      "/wall/:number/:slug?",
      "/people/:handle",
      "/people/:handle/card.png",
      "/people/:handle/certificate",
      "/pictures/:id/:width.webp",
      "/s/:code",
      "/sign-up",
      "/sign-in",
      "/sign-out",
      "/farewell",
      "/theme",
      "/card.png",
      "/:stylesheet.css",
      "/setup",
      "/feed.atom",
      "/feed.json",
      "/shipped.atom",
      "/shipped.json",
      "/questions/:number/feed.atom",
      "/questions/:number/feed.json",
      "/oembed",
      "/sitemap.xml",
      "/sitemap/:part",
      "/robots.txt",
      "/*",
    ]);
  });
});

describe("every command", () => {
  const all = Object.entries(commands);

  test("has a deed of its own in the table of permissions", () => {
    const own = all.map(([, { deed }]) => deed);
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((deed) => !deeds.includes(deed))).toEqual([]);
  });

  test("is called as its deed, and stands in a file of that name", () => {
    for (const [name, { deed }] of all) {
      expect(name).toBe(deed.replace(/-./g, ([, letter]) => (letter as string).toUpperCase()));
      expect(existsSync(`app/commands/${deed}.ts`), deed).toBe(true);
    }
  });

  test("belongs to a deed, and every deed that is not just looking belongs to a command", () => {
    const own = new Set(all.map(([, { deed }]) => deed));
    expect(deeds.filter((deed) => !deed.startsWith("see-") && !own.has(deed))).toEqual([]);
  });

  test("can be reached by an address, but for what the clock does alone and what any deed does for visitors", () => {
    const reached = new Set(modules.flatMap(({ module }) => module.action?.[guarded] ?? []));
    const unreached = all.map(([, { deed }]) => deed).filter((deed) => !reached.has(deed));
    expect(unreached.filter((deed) => permissions[deed].who !== "clock")).toEqual(["keep-draft"]);
    expect([...reached].filter((deed) => permissions[deed].who === "clock")).toEqual([]);
  });

  test("takes no fields it does not know", () => {
    const loose = all.filter(
      ([, { input }]) => input.safeParse({ role: "admin", isAdmin: "1", surprise: "x" }).success,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});

function flat(entries: RouteConfigEntry[], under = ""): { path: string; file: string }[] {
  return entries.flatMap(({ path = "", file, children = [] }) => {
    const here = `${under}/${path}`;
    return [{ path: here, file }, ...flat(children, here)];
  });
}
