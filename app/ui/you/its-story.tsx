import { quoteWords as words } from "#app/copy/pages/quote.ts";
import type { QuoteToDecide } from "#app/domain/views.ts";
import { BeforeAfter } from "#app/ui/wall/story.tsx";

/** The story that somebody's words would stand in, to be read before they decide. */
export function ItsStory({ of }: { of: QuoteToDecide["story"] }) {
  return (
    <div className="its-story">
      <p>
        {words.inStory}{" "}
        <a className="link" href={of.href} dir="auto">
          {of.title}
        </a>
      </p>
      <details>
        <summary>{words.read}</summary>
        <BeforeAfter of={of} />
        <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: of.html }} />
      </details>
    </div>
  );
}
