import { expect, test } from "vitest";
import { escapeHtml, withWholeLinks } from "#app/domain/html.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";

const page = "https://ideas.example.org/ideas/3/a-bench";
const whole = (markdown: string) => withWholeLinks(renderMarkdown(markdown), page);
const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

test("a text is written so that it stays text", () => {
  expect(escapeHtml(`<b title="x">&amp;</b>`)).toBe("&lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;");
});

test.each([
  ["[x](/ideas/4/soup)", "https://ideas.example.org/ideas/4/soup"],
  ["[x](/search?q=a&stage=rough)", "https://ideas.example.org/search?q=a&amp;stage=rough"],
  ["[x](#c-1)", "https://ideas.example.org/ideas/3/a-bench#c-1"],
  ["[x](other)", "https://ideas.example.org/ideas/3/other"],
  ["https://elsewhere.example/?a=1&b=2", "https://elsewhere.example/?a=1&amp;b=2"],
  ["[x](mailto:ann@example.org)", "mailto:ann@example.org"],
])("the link %s says its whole address", (markdown, to) => {
  expect(hrefs(whole(markdown))).toEqual([to]);
});

test("nothing but the links is changed, and a text that looks like one stays a text", () => {
  const html = renderMarkdown('Write `<a href="/x">` and **bold**, [here](https://ok.example/).');
  expect(withWholeLinks(html, page)).toBe(html);
});

test("what is no address of the web is left as it stands", () => {
  for (const html of ['<a href="tel:1">x</a>', '<a href="http://">x</a>'])
    expect(withWholeLinks(html, page)).toBe(html);
});
