import type { ReactNode } from "react";
import { youWords } from "#app/copy/pages/you.ts";

type OwnPartProps = {
  of: "ideas" | "votes" | "polishes" | "comments" | "seats" | "would-joins" | "credits" | "links" | "thanks";
  /** How many there are, and how many of them stand here. */
  count: number;
  shown: number;
  children: ReactNode;
};

/** The newest of one kind on the overview, with the way to all of them. */
export function OwnPart({ of, count, shown, children }: OwnPartProps) {
  const { title, none } = youWords[of];
  return (
    <section className="own-part">
      <header>
        <h2>{title}</h2>
        {count > shown && (
          <a href={`/you/${of}`} aria-label={`${title}: ${youWords.all(count)}`}>
            {youWords.all(count)}
          </a>
        )}
      </header>
      {count === 0 ? <p className="faint">{none}</p> : children}
    </section>
  );
}
