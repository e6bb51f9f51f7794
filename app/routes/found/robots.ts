import { file } from "#app/web/file.ts";
import { page } from "#app/web/page.ts";

/** Addresses that lead a machine nowhere: forms that ask it to sign in, rooms that are not for it, searches without end. */
const closed = [
  "/search?",
  "/sign-in?",
  "/sign-up?",
  "/sign-out",
  "/farewell",
  "/setup",
  "/theme$",
  "/you",
  "/s/",
  "/share/",
  "/staff",
  "/admin",
  "/comments/",
  "/credits/",
  "/quotes/",
  "/thanks/",
  "/ideas/*/comments",
  "/ideas/*/delete",
  "/ideas/*/thanks",
  "/ideas/*/vote",
  "/people/*/thanks",
  "/pilots/*/seat",
  "/wall/*/applause",
  "/wall/applause",
  "/wall/spotlights",
  "/spotlights/",
];

/** What search engines are asked to look at. */
export const loader = page.open("see-board", async ({ home }) => {
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${home}/sitemap.xml`, ""];
  return file(lines.join("\n"), "text/plain");
});
