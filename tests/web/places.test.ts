import { expect, test } from "vitest";
import { placeIn, placeOut } from "#app/web/places.ts";

const id = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

test.each([0, 1, -3, 24_517.83, 37_842.1 + 0.2, 1_780_000_000_000])(
  "the place after %d comes back as it went out",
  (key) => {
    expect(placeIn(placeOut({ key, id }))).toEqual({ key, id });
  },
);

test("every sort key that can be is read back to the last bit", () => {
  for (let turn = 0; turn < 2_000; turn++) {
    const key = Math.log10(1 + turn) + (1_700_000_000 + turn * 7_919.3) / 45_000;
    expect(placeIn(placeOut({ key, id })), String(key)).toEqual({ key, id });
  }
});

test.each([
  null,
  "",
  "~",
  "1",
  `1~`,
  `~${id}`,
  `1~${id}0`,
  `1~${id.slice(1)}`,
  `1e9~${id}`,
  `NaN~${id}`,
  `Infinity~${id}`,
  `1~${id.toUpperCase()}`,
  ` 1~${id}`,
  `1~${id}\n`,
  `1' or '1'='1~${id}`,
  `${"9".repeat(400)}~${id}`,
])("%j is no place, so the list begins at its beginning", (text) => {
  expect(placeIn(text)).toBe(null);
});
