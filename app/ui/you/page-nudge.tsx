import { youWords } from "#app/copy/pages/you.ts";

/** A quiet word to somebody who is named on the wall and has no page of their own. */
export function PageNudge({ handle }: { handle: string }) {
  const { title, words, look } = youWords.nudge;
  return (
    <section className="own-part page-nudge">
      <header>
        <h2>{title}</h2>
      </header>
      <p>
        {words(handle)}{" "}
        <a className="link" href="/you/page">
          {look}
        </a>
      </p>
    </section>
  );
}
