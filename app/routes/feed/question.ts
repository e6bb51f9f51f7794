import { numberIn } from "#app/commands/command.ts";
import { feedWords as words } from "#app/copy/pages/feed.ts";
import { pathOf, pathOfQuestion } from "#app/domain/paths.ts";
import { feedFile } from "#app/web/feed.ts";
import { found, page } from "#app/web/page.ts";
import { newestIdeas } from "#db/feeds.ts";
import { questionByNumber } from "#db/questions.ts";

/** The newest ideas to one question, for feed readers; a draft has none, whoever asks. */
export const loader = page.open("see-question", async ({ read, site, home, url, params }) => {
  const question = found(await questionByNumber(read, numberIn(params), false));
  const ideas = await newestIdeas(read, question.id);
  return feedFile(
    url,
    { home, name: site.name },
    {
      id: question.id,
      title: words.question(question.title),
      words: question.words || words.questionWords,
      page: pathOfQuestion(question),
      path: `/questions/${question.number}/feed`,
      since: question.openedAt ?? question.createdAt,
      entries: ideas.map((idea) => ({ ...idea, path: pathOf(idea), by: idea.dreamer })),
    },
  );
});
