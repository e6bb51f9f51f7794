import { expect, test } from "vitest";
import { isShareCode, viaIn, withoutVia, withVia } from "#app/domain/share.ts";

test("an address carries the share link that led there, and loses it again", () => {
  for (const path of ["/ideas/1/quiet", "/ideas/new?kept", "/?sort=new&tag=tea"]) {
    const carried = withVia(path, "abcd2345");
    expect(viaIn(carried)).toBe("abcd2345");
    expect(withoutVia(carried)).toBe(path);
    expect(withoutVia(path)).toBe(path);
  }
  expect(withoutVia("/ideas/1?via=abcd2345&comments#c-1")).toBe("/ideas/1?comments#c-1");
  expect(withVia("/wall", null)).toBe("/wall");
});

test("only what looks like a code is one, and only one at a time", () => {
  expect(isShareCode("abcd2345")).toBe(true);
  for (const text of ["", "abcd234", "ABCD2345", "abcd2341", "abcd23456", "abcd234\n", "../../aa"])
    expect(isShareCode(text), text).toBe(false);
  for (const path of [
    "/wall",
    "/wall?via=",
    "/wall?via=<script>",
    "/wall?via=abcd2345&via=abcd2346",
    "/wall#via=abcd2345",
  ])
    expect(viaIn(path), path).toBe(null);
});
