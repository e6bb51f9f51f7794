import { expect, test } from "vitest";
import { safeRedirect, signInFirst } from "#app/web/redirects.ts";

const home = "/home";

test.each([
  "/",
  "/ideas/214/quiet-hour",
  "/?sort=new&stage=rough",
  "/ideas/3/x#c-0192",
  "/search?q=a%20b",
  "/you#credits",
  "/wall?after=12",
])("%s is a place of this site, and is kept as it is", (to) => {
  expect(safeRedirect(to, home)).toBe(to);
});

test.each([
  // Another site, plainly and by every trick of spelling.
  "https://evil.example",
  "http://evil.example/ideas/1",
  "HTTPS://evil.example",
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "//evil.example/%2f..",
  "/\\evil.example",
  "\\\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/ /evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/./\\evil.example",
  "/x/..//evil.example",
  "/x/../..//evil.example",
  "/%2e//evil.example",
  "/%2e%2e//evil.example",
  "/x/%2e%2e//evil.example",
  "https:evil.example",
  "https:/evil.example",
  "http:\\\\evil.example",
  "//user:pass@evil.example",
  "@evil.example",
  "evil.example",
  ".evil.example",
  ":80/evil",
  // What is no page at all.
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "blob:https://evil.example/1",
  "file:///etc/passwd",
  "mailto:a@evil.example",
  "ideas/1",
  "./ideas/1",
  "?next=/",
  "#here",
  "",
  // What would break the header.
  "/ideas\r\nSet-Cookie: a=b",
  "/ideas\nLocation: //evil.example",
  "/\0",
  "/\u007f",
  `/${"a".repeat(5_000)}`,
])("%j is nowhere of ours, so home it is", (to) => {
  expect(safeRedirect(to, home)).toBe(home);
});

test.each([null, undefined, 7, {}, ["/ideas"], new Blob(["/ideas"])])("%j is no text, so home it is", (to) => {
  expect(safeRedirect(to, home)).toBe(home);
});

test("whatever comes in, what goes out stays on this site", () => {
  const pieces = [
    "/",
    "\\",
    ".",
    "..",
    "%2f",
    "%5c",
    "%2e",
    "@",
    ":",
    "//",
    "evil.example",
    "?",
    "#",
    "\t",
    " ",
    "https:",
    "ｅ",
    "。",
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return pieces[seed % pieces.length] as string;
  };
  for (let turn = 0; turn < 20_000; turn++) {
    const to = Array.from({ length: 1 + (turn % 7) }, next).join("");
    const safe = safeRedirect(to, home);
    expect(new URL(safe, "https://ours.example").origin, to).toBe("https://ours.example");
    expect(safe, to).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
  }
});

test("who signs in comes back, with everything that stood in the address", () => {
  const to = signInFirst("/ideas/new?title=a&body=b#c");
  expect(to).toBe("/sign-in?next=%2Fideas%2Fnew%3Ftitle%3Da%26body%3Db%23c");
  expect(new URL(to, "https://ours.example").searchParams.get("next")).toBe("/ideas/new?title=a&body=b#c");
});
