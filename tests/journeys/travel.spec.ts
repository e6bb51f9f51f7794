import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { shipIdea } from "#app/commands/index.ts";
import { address, password } from "#tests/support/cast.ts";
import { comes, comesIn } from "#tests/support/journey.ts";
import { type Served, serve, start } from "#tests/support/server.ts";

let served: Served;
/** A browser that says it is driven by a machine is not counted. */
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

test.beforeEach(async () => {
  served = await serve(async (house) => {
    await house.idea();
    await house.idea("Cups that come back");
    await house.does("Sam", shipIdea, { number: "2" }, { body: "Here.", story: "They come back." });
  });
});
test.afterEach(() => served?.stop());

test("a friend follows Ann's link without JavaScript, signs up and leaves a first idea: one, one and one", async ({
  browser,
}) => {
  const ann = await comesIn(browser, served.url, "Ann");
  await ann.goto("/ideas/1/a-quiet-hour-on-weekday-mornings");
  await ann.getByRole("link", { name: "Share" }).click();
  await ann.getByRole("button", { name: "Make my link" }).click();
  const field = ann.getByLabel("Your link");
  const path = new URL(await field.inputValue()).pathname;
  await ann.getByRole("button", { name: "Copy" }).click();
  await expect(ann.getByRole("button", { name: "Copied" })).toBeVisible();

  const friend = await comes(browser, served.url, { javaScriptEnabled: false, userAgent: firefox });
  await friend.goto(path);
  await expect(friend.getByRole("heading", { level: 1 })).toHaveText("A quiet hour on weekday mornings");
  expect(await friend.context().cookies()).toEqual([]);
  await friend.getByRole("button", { name: "Me too" }).click();
  await friend.getByRole("link", { name: "Make an account" }).click();
  expect(await friend.context().cookies()).toEqual([]);
  await friend.getByLabel("Your name").fill("Nora");
  await friend.getByLabel("E-mail address").fill(address("nora"));
  await friend.getByLabel("Password").fill(password);
  await friend.getByRole("button", { name: "Make my account" }).click();
  await expect(friend).toHaveURL("/ideas/1/vote");
  await friend.goto("/ideas/new");
  await friend.locator("[name=title]").fill("A bell that rings for the tide");
  await friend.locator("main form button.strong").first().click();
  await expect(friend).toHaveURL(/\/ideas\/\d+\//);

  // A stopping server stores what it counted.
  await served.end();
  const again = await start(served.database, { PORT: new URL(served.url).port });
  served = { ...served, ...again, stop: async () => void (await again.end()) };
  await ann.goto("/you");
  await expect(ann.locator(".own-links")).toContainText(
    "Followed once, 1 person signed up, 1 of them left a first idea",
  );
});

test("a page of another origin shows the wall in a frame, and nothing else of the site", async ({ browser }) => {
  const pages: Record<string, string> = { "/wall": "/wall/embed", "/private": "/you", "/open": "/wall" };
  const other: Server = createServer(({ url = "" }, response) =>
    response.setHeader("Content-Type", "text/html").end(`<iframe src="${served.url}${pages[url] ?? "/"}"></iframe>`),
  );
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const elsewhere = `http://localhost:${(other.address() as AddressInfo).port}`;
  try {
    const vi = await comes(browser, served.url);
    await vi.goto(`${elsewhere}/wall`);
    const frame = vi.frameLocator("iframe");
    await expect(frame.getByRole("link", { name: "Cups that come back" })).toHaveAttribute("target", "_blank");
    for (const path of ["/private", "/open"]) {
      await vi.goto(elsewhere + path);
      await expect(vi.frameLocator("iframe").getByText("Cups that come back")).toHaveCount(0);
    }
    expect(await vi.context().cookies()).toEqual([]);
  } finally {
    other.close();
  }
});

test("a certificate prints as one sheet, with nothing of the site around it", async ({ browser }) => {
  const ann = await comesIn(browser, served.url, "Ann");
  await ann.goto("/you");
  await ann.getByLabel("Also open my page").first().check();
  await ann.getByRole("button", { name: "Accept the credit" }).first().click();
  await expect(ann.getByText("Shown as Ann")).toBeVisible();
  const vi = await comes(browser, served.url, { colorScheme: "dark" });
  await vi.goto("/people/ann/certificate");
  await vi.emulateMedia({ media: "print" });
  await expect(vi.getByRole("heading", { level: 1, name: "Ann" })).toBeVisible();
  for (const around of [".top", ".main-nav", ".foot", ".certificate-ways"])
    for (const one of await vi.locator(around).all()) await expect(one).toBeHidden();
  const paper = (await vi.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
