import { expect, test } from "vitest";
import { oembedFile } from "#app/web/oembed.ts";

const home = "https://ideas.example.org";
const nasty = '"><script>pwn(1)</script> & \ufffe';
const gem = { title: nasty, gem: 1, card: "/wall/1/card.png" };
const ask = (query: string) => oembedFile({ home, site: nasty, query: new URLSearchParams(query) }, gem).text();

test("a title with markup stays one, in the lines to embed and in both of its forms", async () => {
  const said = JSON.parse(await ask(""));
  expect(said).toMatchObject({ title: nasty, provider_name: nasty });
  expect(said.html).toContain('title="&quot;&gt;&lt;script&gt;pwn(1)&lt;/script&gt; &amp; \ufffe" width=');
  expect(said.html).not.toContain("<script");
  const xml = await ask("format=xml");
  expect(xml).toContain("<title>&quot;&gt;&lt;script&gt;pwn(1)&lt;/script&gt; &amp; </title>");
  expect(xml, "XML can't hold every sign").not.toMatch(/<script|[\ufffe\uffff]/);
});

test("it is no larger than there is room, and shows no picture that does not fit", async () => {
  expect(JSON.parse(await ask("maxwidth=300&maxheight=200"))).toMatchObject({ width: 300, height: 200 });
  expect(JSON.parse(await ask("maxwidth=1199"))).not.toHaveProperty("thumbnail_url");
  expect(JSON.parse(await ask("maxwidth=1200&maxheight=630"))).toMatchObject({ thumbnail_width: 1200 });
  for (const odd of ["0", "-1", "1e9", "x"])
    expect(JSON.parse(await ask(`maxwidth=${odd}`)).width, odd).toBeGreaterThanOrEqual(1);
});
