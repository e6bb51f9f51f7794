import { unmergeWords, mergedWords as words } from "#app/copy/pages/merge.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { MergedIdea } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { CommentList } from "#app/ui/idea/comment-list.tsx";
import { useSite } from "#app/ui/site.ts";
import { Stone } from "#app/ui/stone.tsx";

/** What was merged into an idea, to be read in place: whose it was, its words, and what was said about it. */
export function MergedIdeas({ ideas }: { ideas: MergedIdea[] }) {
  if (ideas.length === 0) return null;
  return (
    <section className="merged-ideas" id="merged" aria-labelledby="merged-title">
      <h2 id="merged-title">{words.title}</h2>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <details>
              <summary>
                <Stone id={idea.id} stage={idea.stage} />
                <span>
                  <b dir="auto">{idea.title}</b>
                  <small>{words.about(idea.votes, idea.comments)}</small>
                </span>
              </summary>
              <Merged idea={idea} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Merged({ idea }: { idea: MergedIdea }) {
  const { reader } = useSite();
  const { number, dreamer, mergedBy, reason } = idea;
  return (
    <div className="merged">
      <p>
        <Name of={dreamer} /> {words.dreamedBy} <Day at={idea.at} />.
      </p>
      {idea.html && <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: idea.html }} />}
      <p className="merged-by">
        <Name of={mergedBy} /> {words.mergedBy} <Day at={idea.mergedAt} />
        {reason ? (
          <>
            : <span dir="auto">{reason}</span>
          </>
        ) : (
          "."
        )}{" "}
        {reader && worksHere(reader.role) && (
          <a className="link" href={`/ideas/${number}/unmerge`}>
            {unmergeWords.link}
          </a>
        )}
      </p>
      {idea.threadCut && (
        <a className="link" href="?comments=all#merged">
          {words.all}
        </a>
      )}
      <CommentList number={number} thread={idea.thread} />
    </div>
  );
}
