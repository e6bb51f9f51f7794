import { feedWords } from "#app/copy/pages/feed.ts";

/** The feed of a list: for feed readers in the head, for people below it. `path` is its address without an ending. */
export function FeedLink({ path, title }: { path: string; title: string }) {
  return (
    <p className="feed-link">
      <link rel="alternate" type="application/atom+xml" href={`${path}.atom`} title={title} />
      <link rel="alternate" type="application/feed+json" href={`${path}.json`} title={title} />
      <a href={`${path}.atom`}>{feedWords.follow}</a>
    </p>
  );
}
