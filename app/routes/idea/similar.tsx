import { similarWords as words } from "#app/copy/pages/similar.ts";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { SimilarFound } from "#app/ui/idea/similar-found.tsx";
import { SimilarIdeas } from "#app/ui/idea/similar-ideas.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { similarIdeas } from "#db/similar.ts";
import type { Route } from "./+types/similar.ts";

export const handle = { calm: true };

export const loader = page.open("see-idea-form", async ({ read, me, url }) => {
  const title = (url.searchParams.get("title") ?? "").slice(0, limits.title).toWellFormed();
  return { title, ideas: await similarIdeas(read, me, title) };
});

/** What `ui/idea/similar.js` shows beside a title while it is typed; as a page of its own it leads back to it. */
export default function Similar({ loaderData: { title, ideas } }: Route.ComponentProps) {
  return (
    <div className="deed-page">
      <Title>{words.title}</Title>
      <meta name="robots" content="noindex" />
      <form id="new-idea" method="post">
        <input type="hidden" name="title" value={title} />
      </form>
      <SimilarFound count={ideas.length} />
      <SimilarIdeas ideas={ideas} form="new-idea" />
      {ideas.length === 0 && <Empty title={words.none} level={1} />}
      <Button href={`/ideas/new?title=${encodeURIComponent(title)}`}>{words.back}</Button>
    </div>
  );
}
