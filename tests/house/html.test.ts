import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { settleTown } from "../routes/town.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Sam", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Sam");
});
afterAll(() => served?.stop());

const pages = [
  "/",
  "/ideas/1/a-quiet-hour-on-weekday-mornings",
  "/ideas/4/oat-milk-without-asking",
  "/questions/1/what-would-make-mornings-kinder",
  "/pilots/1/cups-that-come-back",
  "/wall",
  "/wall/1/oat-milk-without-asking",
  "/people/ann",
  "/sign-in",
];

describe("the HTML of", () => {
  test.each(pages)("%s has no style of its own, which the policy would forbid", async (path) => {
    for (const browser of Object.values(people)) {
      const { text } = await browser.get(path);
      expect(tagsOf(text).filter((tag) => /\sstyle=|^<style/i.test(tag))).toEqual([]);
      expect(tagsOf(text).filter((tag) => /\son[a-z]+=/i.test(tag))).toEqual([]);
    }
  });

  test.each(pages)("%s has no inline script for visitors, and asks for none of the framework's", async (path) => {
    const { text } = await people.Vi.get(path);
    const inline = tagsOf(text).filter((tag) => /^<script(?!.* src=")/.test(tag));
    expect(inline.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([]);
    expect(text).not.toContain("modulepreload");
    expect(text).not.toContain("__reactRouter");
  });

  test.each(pages)("%s asks no other site for anything", async (path) => {
    for (const browser of Object.values(people)) {
      const { text, status } = await browser.get(path);
      if (status !== 200) continue;
      const asked = tagsOf(text).flatMap((tag) => [
        ...[...tag.matchAll(/\s(?:src|srcset|poster|data|action|formaction)="([^"]*)"/g)].map(([, to]) => to as string),
        // The page's own address is said, not asked for.
        ...(/^<link(?!.* rel="canonical")/.test(tag)
          ? [...tag.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to as string)
          : []),
      ]);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((to) => !/^\/(?!\/)/.test(to))).toEqual([]);
    }
  });

  test("the styles and scripts ask no other site either", async () => {
    const { text } = await people.Ann.get("/");
    const files = [...new Set([...text.matchAll(/\/assets\/[\w.-]+\.(?:css|js)/g)].map(([file]) => file))];
    expect(files.length).toBeGreaterThan(5);
    const own =
      /https?:\/\/(?:www\.w3\.org|here\.invalid|ideas\.example\.org|localhost|react\.dev|reactrouter\.com|github\.com|api\.reactrouter\.com|remix\.run|a\b|__)/;
    for (const file of files) {
      const { text } = await people.Ann.get(file);
      if (file.endsWith(".css")) expect(text).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
      else
        expect(
          [...text.matchAll(/https?:\/\/[^\s"'`)\\]+/g)].map(([to]) => to).filter((to) => !own.test(to)),
          file,
        ).toEqual([]);
    }
  });

  test.each(pages)("%s says its language, its title and one heading, and its ids are its own", async (path) => {
    const { text } = await people.Vi.get(path);
    expect(text).toContain('<html lang="en-GB"');
    expect(text.match(/<title>[^<]+<\/title>/g)).toHaveLength(1);
    expect(text.match(/<h1[ >]/g)).toHaveLength(1);
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test.each(["/", "/wall", "/ideas/1/a-quiet-hour-on-weekday-mornings"])(
    "%s holds dates, not how long ago",
    async (path) => {
      const { words } = await people.Vi.get(path);
      expect(words).not.toMatch(/\b(?:ago|yesterday|just now)\b/i);
    },
  );
});

function tagsOf(page: string): string[] {
  const scriptless = page.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, "$1");
  return [...scriptless.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
}
