import { storyWords as words } from "#app/copy/pages/story.ts";
import type { GemView, PictureView, QuoteView, StoryView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Picture } from "#app/ui/picture.tsx";
import { capital } from "#app/ui/wall/by-role.ts";

/** The story of a gem: how it was and is, what came about, what people say of it, and pictures. */
export function Story({ gem }: { gem: GemView }) {
  return (
    <div className="story">
      <BeforeAfter of={gem} />
      <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: gem.html }} />
      {gem.quotes.map((quote) => (
        <Quote key={quote.id} of={quote} />
      ))}
      <Pictures of={gem.pictures} />
      {gem.editedAt && (
        <p className="faint">
          {words.retold} <Day at={gem.editedAt} />
        </p>
      )}
    </div>
  );
}

/** How it was, and how it is now. */
export function BeforeAfter({ of: { before, after } }: { of: Pick<StoryView, "before" | "after"> }) {
  if (!before && !after) return null;
  return (
    <dl className="before-after">
      {before && (
        <div className="before">
          <dt>{words.before}</dt>
          <dd dir="auto">{before}</dd>
        </div>
      )}
      {after && (
        <div className="now">
          <dt>{words.now}</dt>
          <dd dir="auto">{after}</dd>
        </div>
      )}
    </dl>
  );
}

/** What somebody said and agreed to show, under the name they chose. */
function Quote({ of: { words, name } }: { of: QuoteView }) {
  return (
    <figure className="quote">
      <blockquote dir="auto">{words}</blockquote>
      <figcaption>
        <bdi>{capital(name)}</bdi>
      </figcaption>
    </figure>
  );
}

function Pictures({ of }: { of: PictureView[] }) {
  if (of.length === 0) return null;
  return (
    <div className="pictures">
      {of.map((picture, place) => (
        <figure key={picture.id}>
          <Picture of={picture} sizes={place === 0 ? first : others} />
        </figure>
      ))}
    </div>
  );
}

/** Beside the gem on wide screens; the others two by two. */
const first = "(min-width: 56rem) 38rem, 92vw";
const others = "(min-width: 56rem) 19rem, 46vw";
