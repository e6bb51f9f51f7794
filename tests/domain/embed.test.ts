import { expect, test } from "vitest";
import { embedIn, frameOf, pathOfEmbed } from "#app/domain/embed.ts";

const asked = (query: string) => embedIn(new URLSearchParams(query));

test("an address says how many gems and in which room; all else is as usual", () => {
  expect(asked("count=3&theme=light")).toEqual({ count: 3, gem: null, theme: "light" });
  expect(asked("count=99")).toMatchObject({ count: 12 });
  expect(asked("count=1")).toMatchObject({ count: 3 });
  for (const query of ["", "count=x&theme=%22%3E&gem=-1", "count=1e9&gem=<script>"])
    expect(asked(query), query).toEqual({ count: 6, gem: null, theme: "dark" });
  expect(pathOfEmbed(asked("count=9&theme=light&x=y"))).toBe("/wall/embed?count=9&theme=light");
  expect(pathOfEmbed(asked("gem=12&count=9"))).toBe("/wall/embed?gem=12");
});

test("a frame is never larger than there is room", () => {
  for (const query of ["", "count=12", "gem=1"])
    for (const size of [1, 200, 5_000]) {
      const { width, height } = frameOf(asked(query), { width: size, height: size });
      expect(width).toBeLessThanOrEqual(size);
      expect(height).toBeLessThanOrEqual(size);
    }
});
