import { seedPassword } from "#db/seed.ts";
import { browse } from "../../support/browse.ts";
import { start } from "../../support/server.ts";
import { pin } from "../processes/cores.ts";
import { closeLater } from "../processes/opened.ts";
import type { Engine } from "./engines.ts";

/** The real server on a seeded database. */
export type Site = { engine: Engine; database: string; url: string; pid: number };

/** Starts the real server, as `npm start` does, on the site's core. */
export async function openSite(engine: Engine, database: string): Promise<Site> {
  const { url, pid, end } = await start(database, { WEB_PROCESSES: "1", DATABASE_READ_URL: "" });
  closeLater(() => end());
  pin(pid, "site");
  return { engine, database, url, pid };
}

/** One of the seeded people signs in; answers their cookie. */
export async function signIn({ url }: Site, handle: string): Promise<string> {
  const browser = browse(url);
  const { status } = await browser.post("/sign-in", { email: `${handle}@example.org`, password: seedPassword });
  if (status !== 303) throw new Error(`${handle} could not sign in: ${status}.`);
  return [...browser.jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
