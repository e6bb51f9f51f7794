import { ideaWords } from "#app/copy/pages/idea.ts";
import { moderationWords as words } from "#app/copy/pages/moderation.ts";
import type { Unseen } from "#app/domain/moderation.ts";
import type { CommentView, IdeaView, ModerationView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { CommentList } from "#app/ui/idea/comment-list.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { titleClass } from "#app/ui/title-class.ts";

type UnseenIdeaProps = {
  idea: Pick<IdeaView, "id" | "number" | "stage" | "title" | "html" | "dreamer" | "at" | "own" | "removable"> & {
    thread: CommentView[];
  };
  because: Unseen;
  said: ModerationView | null;
  forStaff: boolean;
};

/** An idea that others do not see, as its dreamer and the staff do: its words, and why. */
export function UnseenIdea({ idea, because, said, forStaff }: UnseenIdeaProps) {
  return (
    <>
      <article className="idea-head">
        <header>
          <LargeStone id={idea.id} stage={idea.stage} />
          <div>
            <h1 className={titleClass(idea.title)} dir="auto">
              {idea.title}
            </h1>
            <div className="byline">
              <Face of={idea.dreamer} />
              <p>
                <Name of={idea.dreamer} /> {ideaWords.dreamedBy} <Day at={idea.at} />.
              </p>
            </div>
          </div>
        </header>
        <div className="asked">
          <div className="card">
            <p>{idea.own ? words.unseen[because] : words.unseenForStaff[because]}</p>
            {said && (
              <p>
                <Name of={said.by} /> {words.hid} <Day at={said.at} />: <q dir="auto">{said.reason}</q>
              </p>
            )}
            {idea.own && <p>{words.own[because]}</p>}
            {(forStaff || idea.removable) && (
              <div className="buttons">
                {forStaff &&
                  (because === "held" ? (
                    <Button href={`/ideas/${idea.number}/publish`}>{words.look}</Button>
                  ) : (
                    <Button href={`/ideas/${idea.number}/hide`}>{words.restore}</Button>
                  ))}
                {idea.removable && (
                  <Button kind="quiet" href={`/ideas/${idea.number}/delete`}>
                    {words.takeBack}
                  </Button>
                )}
              </div>
            )}
          </div>
        </div>
        {idea.html && <div className="words large" dir="auto" dangerouslySetInnerHTML={{ __html: idea.html }} />}
      </article>
      {idea.thread.length > 0 && (
        <section className="thread" aria-labelledby="comments-title">
          <h2 id="comments-title">{words.said}</h2>
          <CommentList number={idea.number} thread={idea.thread} />
        </section>
      )}
    </>
  );
}
