import { feedWords as words } from "#app/copy/pages/feed.ts";
import { pathOf } from "#app/domain/paths.ts";
import { feedFile } from "#app/web/feed.ts";
import { page } from "#app/web/page.ts";
import { newestIdeas } from "#db/feeds.ts";
import { idOfName } from "#db/ids.ts";

/** The newest ideas, for feed readers. */
export const loader = page.open("see-board", async ({ read, site, home, url }) => {
  const ideas = await newestIdeas(read);
  return feedFile(
    url,
    { home, name: site.name },
    {
      id: idOfName(`${site.madeAt.toISOString()} ideas`),
      title: words.ideas(site.name),
      words: words.ideasWords,
      page: "/",
      path: "/feed",
      since: site.madeAt,
      entries: ideas.map((idea) => ({ ...idea, path: pathOf(idea), by: idea.dreamer })),
    },
  );
});
