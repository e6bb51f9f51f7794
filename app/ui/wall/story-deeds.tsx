import { pictureWords } from "#app/copy/pages/picture.ts";
import { quoteWords } from "#app/copy/pages/quote.ts";
import { storyWords } from "#app/copy/pages/story.ts";
import type { GemView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";

/** What staff may do with a story, and whose word on their words is waited for. */
export function StoryDeeds({ gem: { number, asked } }: { gem: GemView }) {
  return (
    <>
      {asked.length > 0 && (
        <p>
          {quoteWords.waitingFor}{" "}
          {asked.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <bdi>{name}</bdi> (
              <a className="link" href={`/quotes/${id}/take-back`} aria-label={quoteWords.takeBackOf(name)}>
                {quoteWords.takeBack}
              </a>
              )
            </span>
          ))}
        </p>
      )}
      <div className="buttons">
        <Button kind="quiet" href={`/wall/${number}/edit`}>
          {storyWords.edit}
        </Button>
        <Button kind="quiet" href={`/wall/${number}/pictures`}>
          {pictureWords.title}
        </Button>
        <Button kind="quiet" href={`/wall/${number}/quotes`}>
          {quoteWords.title}
        </Button>
      </div>
    </>
  );
}
