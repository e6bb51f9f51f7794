import { expect, test } from "vitest";
import { holds, tagOf } from "#app/web/unchanged.ts";
import type { Visit } from "#app/web/visit.ts";

const address = "https://ideas.example/?sort=new";
const visit = {
  program: "1",
  site: { publicVersion: "a", timeZone: "Europe/Vienna" },
  reader: null,
  now: new Date("2026-03-01T12:00:00Z"),
  theme: null,
} as Visit;

function tag(changed: Partial<Visit> = {}, url = address, init: RequestInit = {}): string | null {
  return tagOf({ ...visit, ...changed }, new Request(url, init), new URL(url));
}

test("a visitor's page keeps its tag as long as nothing it is made of changes", () => {
  expect(tag()).toMatch(/^W\/"[\w-]{27}"$/);
  expect(tag()).toBe(tag({ now: new Date("2026-03-01T22:59:59Z") }));
  expect(tag({}, address, { method: "HEAD" })).toBe(tag());
});

test("it gets another with the program, what is public, the day where the site is, the theme and the address", () => {
  const site = visit.site as NonNullable<Visit["site"]>;
  const tags = [
    tag(),
    tag({ program: "2" }),
    tag({ site: { ...site, publicVersion: "b" } }),
    tag({ now: new Date("2026-03-01T23:00:00Z") }),
    tag({ theme: "dark" }),
    tag({}, "https://ideas.example/?sort=hot"),
    tag({}, "https://ideas.example/wall?sort=new"),
  ];
  expect(new Set(tags).size).toBe(tags.length);
});

test("nothing that is somebody's own, unfinished or a deed has one", () => {
  expect(tag({ reader: { id: "ann" } as Visit["reader"] })).toBeNull();
  expect(tag({ site: null })).toBeNull();
  expect(tag({ program: null })).toBeNull();
  expect(tag({}, address, { method: "POST" })).toBeNull();
  expect(tag({}, "https://ideas.example/_root.data")).toBeNull();
});

test("a browser may hold several", () => {
  const request = (held: string) => new Request(address, { headers: { "If-None-Match": held } });
  expect(holds(request(`"x", ${tag()}`), tag() as string)).toBe(true);
  expect(holds(request(`"x"`), tag() as string)).toBe(false);
  expect(holds(new Request(address), tag() as string)).toBe(false);
});
