import fc from "fast-check";
import { expect, test } from "vitest";
import { slugOf } from "#app/domain/slug.ts";
import routes from "#app/routes.ts";

test("a title becomes a readable piece of an address", () => {
  expect(slugOf("A quiet hour, on weekday mornings!")).toBe("a-quiet-hour-on-weekday-mornings");
  expect(slugOf("Crème brûlée für Ærø & Straße")).toBe("creme-brulee-fur-aero-strasse");
  expect(slugOf("Don't wake Ann’s cat")).toBe("dont-wake-anns-cat");
});

test("a title with nothing readable is called by what it is", () => {
  expect(slugOf("静かな時間")).toBe("idea");
  expect(slugOf("🎉", "person")).toBe("person");
});

test("no slug shadows a deed that stands beside it", () => {
  expect(slugOf("Vote")).toBe("vote-idea");
  expect(slugOf("New", "person")).toBe("new-person");
});

test("and no deed of the map was forgotten", async () => {
  const beside = (await routes).flatMap(({ path }) => path?.match(/^\w+\/:number\/([a-z-]+)$/)?.[1] ?? []);
  expect(beside).toContain("join");
  expect(beside.filter((deed) => slugOf(deed) === deed)).toEqual([]);
});

test("whatever the title, its slug is lower-case words with single hyphens and not too long", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      const slug = slugOf(title);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(70);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});
