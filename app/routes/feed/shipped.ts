import { feedWords as words } from "#app/copy/pages/feed.ts";
import { storyWords } from "#app/copy/pages/story.ts";
import { wall } from "#app/copy/wall.ts";
import { escapeHtml } from "#app/domain/html.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { CreditView, QuoteView, StoryView } from "#app/domain/views.ts";
import { byRole } from "#app/ui/wall/by-role.ts";
import { feedFile } from "#app/web/feed.ts";
import { page } from "#app/web/page.ts";
import { newestGems } from "#db/feeds.ts";
import { idOfName } from "#db/ids.ts";

/** The newest gems of the wall, for feed readers. */
export const loader = page.open("see-wall", async ({ read, site, home, url }) => {
  const gems = await newestGems(read);
  return feedFile(
    url,
    { home, name: site.name },
    {
      id: idOfName(`${site.madeAt.toISOString()} shipped`),
      title: words.shipped(site.name),
      words: words.shippedWords,
      page: "/wall",
      path: "/shipped",
      since: site.madeAt,
      entries: gems.map(({ credits, before, after, quotes, ...gem }) => ({
        ...gem,
        path: pathOfGem(gem),
        html: `${turnOf({ before, after })}${gem.html}${quotes.map(quoted).join("")}${listOf(credits)}`,
        by: null,
      })),
    },
  );
});

/** How it was, and how it is now. */
function turnOf({ before, after }: Pick<StoryView, "before" | "after">): string {
  const lines = [before && `${storyWords.before}: ${before}`, after && `${storyWords.now}: ${after}`];
  return lines.flatMap((line) => (line ? [`<p>${escapeHtml(line)}</p>`] : [])).join("");
}

/** What somebody agreed to have said, under the name they chose. */
function quoted({ words, name }: QuoteView): string {
  return `<figure><blockquote><p>${escapeHtml(words)}</p></blockquote><figcaption>${escapeHtml(name)}</figcaption></figure>`;
}

/** Who brought it about: those who accepted their credit, under the names they chose. */
function listOf(credits: CreditView[]): string {
  const lines = byRole(credits).map(({ role, credits }) => {
    const names = credits.map(({ name }) => name).join(", ");
    return `<li>${escapeHtml(`${wall.gem.roles[role]} ${names}`)}</li>`;
  });
  return lines.length > 0 ? `<ul>${lines.join("")}</ul>` : "";
}
