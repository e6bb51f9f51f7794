import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#app/domain/markdown.ts";

test("what people write becomes paragraphs, lists, links and code", () => {
  expect(renderMarkdown("**A** _quiet_ hour\nfrom `8` to 9")).toBe(
    "<p><strong>A</strong> <em>quiet</em> hour<br />\nfrom <code>8</code> to 9</p>",
  );
  expect(renderMarkdown("- one\n- two")).toBe("<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
  expect(renderMarkdown("> said\n\n    let a = 1;")).toContain("<pre><code>let a = 1;");
});

test("a heading of a text stands below the headings of the page", () => {
  expect(renderMarkdown("# One")).toBe("<h3>One</h3>");
  expect(renderMarkdown("## Two")).toBe("<h3>Two</h3>");
  expect(renderMarkdown("##### Five")).toBe("<h4>Five</h4>");
});

test("links say that the house does not vouch for them", () => {
  const link = '<p><a href="https://example.org/a" rel="nofollow ugc noopener">there</a></p>';
  expect(renderMarkdown("[there](https://example.org/a)")).toBe(link);
  expect(renderMarkdown("https://example.org/a")).toContain('rel="nofollow ugc noopener"');
});

describe("nothing that runs comes through", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](//evil.example)",
    "<javascript:alert(1)>",
    "![x](https://evil.example/pixel.png)",
    '[x](https://example.org/"onmouseover="alert(1))',
    '[x](https://example.org "><script>alert(1)</script>")',
    "```html\n<script>alert(1)</script>\n```",
    '<a href="https://example.org" style="position:fixed" onclick="x">x</a>',
    "<iframe src=//evil.example>",
    "[a]: javascript:alert(1)\n\n[a]",
    "<style>body{display:none}</style>",
    "</p></article><form action=//evil.example>",
  ])("%s", (text) => expectHarmless(renderMarkdown(text)));

  test("whatever is typed", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "[",
      "](",
      ")",
      "javascript:",
      "script",
      "onload=",
      "`",
      "*",
      "\n",
      "a",
      "&",
      "//",
      "!",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => expectHarmless(renderMarkdown(pieces.join("")))),
      { numRuns: 1_000 },
    );
  });
});

function expectHarmless(html: string) {
  const tags = html.match(/<[^>]*>/g) ?? [];
  const known =
    /^<(?:\/?(?:p|strong|em|s|ul|li|blockquote|code|pre|h3|h4|ol|a)|(?:br|hr) \/|ol start="\d+"|a href="(?:https?:|mailto:|\/(?!\/)|#|[\w%.&;!*'-])[^"<>]*" rel="nofollow ugc noopener"|a rel="nofollow ugc noopener")>$/;
  expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
  expect(html).not.toMatch(/href="\s*(javascript|data|vbscript):/i);
}
