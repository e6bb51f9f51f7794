import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";
import { openPilot } from "#app/commands/index.ts";
import { address, type House, numberOf, password } from "./cast.ts";

export const phone = { width: 390, height: 844 };

/** How a test's people come: with or without JavaScript, on which screen. */
export type Way = Pick<
  BrowserContextOptions,
  "javaScriptEnabled" | "viewport" | "colorScheme" | "reducedMotion" | "userAgent"
>;

/** Somebody opens a browser of their own, signed in nowhere. */
export async function comes(browser: Browser, url: string, way: Way = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: "en-GB", reducedMotion: "reduce", ...way });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** One of the cast opens a browser of their own and signs in. */
export async function comesIn(browser: Browser, url: string, name: string, way: Way = {}): Promise<Page> {
  const page = await comes(browser, url, way);
  await signsIn(page, address(name));
  return page;
}

/** Signs in with the cast's password and is back on the board. */
export async function signsIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/");
}

/** Makes an account as a visitor would; goes on from where that leads. */
export async function signsUp(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(address(name));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL("/");
}

/** Presses a button that sends a form; answers the status the server gave. */
export async function sends(page: Page, button: Locator): Promise<number> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  return (await answered).status();
}

/** For what happens by itself a moment later: looks again until it is there. */
export async function looksUntil(page: Page, check: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await check();
  }).toPass({ timeout: 30_000 });
}

/** The button of the vote, by the idea's title. */
export function voteFor(page: Page, title: string): Locator {
  return page.getByRole("button", { name: `: ${title}, ` });
}

/** Whether the page is wider than its window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { wide, room, culprits } = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const past = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > room + 1);
    const culprits = past.slice(0, 5).map((one) => `${one.tagName}.${one.getAttribute("class")} ${one.textContent}`);
    return { wide: document.documentElement.scrollWidth, room, culprits: culprits.map((one) => one.slice(0, 80)) };
  });
  expect(wide, `${page.url()} is ${wide} px wide in ${room} px: ${culprits.join(" | ")}`).toBeLessThanOrEqual(room);
}

/** The last day of something, so many days from now, as a date field takes it. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sam opens a pilot of an idea that looks for people today; answers its number. */
export async function opensPilot(house: House, idea: string, places = 2): Promise<string> {
  const form = {
    hypothesis: "We believe it helps.",
    measure: "Half of you come back.",
    places: String(places),
    from: inDays(7),
    to: inDays(21),
  };
  return numberOf(await house.does("Sam", openPilot, { number: idea }, form));
}
