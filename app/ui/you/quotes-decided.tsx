import { quoteWords as words } from "#app/copy/pages/quote.ts";
import type { QuoteToDecide } from "#app/domain/views.ts";

/** What the reader said before to being quoted, and the ways to change their mind. */
export function QuotesDecided({ quotes }: { quotes: QuoteToDecide[] }) {
  if (quotes.length === 0) return null;
  return (
    <section className="own-part" aria-labelledby="quotes-decided">
      <header>
        <h2 id="quotes-decided">{words.own}</h2>
      </header>
      <ul className="own-rows">
        {quotes.map(({ id, words: said, state, shownName, story }) => {
          const again = state === "accepted" ? words.change : words.afterAll;
          return (
            <li key={id} id={`quote-${id}`}>
              <p>
                <q dir="auto">{said}</q>
                <small>
                  <a href={story.href} dir="auto">
                    {story.title}
                  </a>
                  {". "}
                  {state === "accepted" ? words.decided.accepted(shownName ?? "") : words.decided[state]}
                </small>
              </p>
              <p className="ways">
                <a href={`/quotes/${id}/accept`} aria-label={`${again}: ${story.title}`}>
                  {again}
                </a>
                {state === "accepted" && (
                  <a href={`/quotes/${id}/decline`} aria-label={`${words.withdraw}: ${story.title}`}>
                    {words.withdraw}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
