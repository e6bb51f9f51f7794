import { polishWords as words } from "#app/copy/pages/polish.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { shownAtOnce } from "#app/domain/polish.ts";
import type { PolishCard } from "#app/domain/views.ts";
import { Diff } from "#app/ui/polish/diff.tsx";
import { Polisher } from "#app/ui/polish/polisher.tsx";

/** The polishes offered for an idea, as quiet cards with what each would change. */
export function PolishesOffered({ polishes }: { polishes: PolishCard[] }) {
  if (polishes.length === 0) return null;
  const others = polishes.slice(shownAtOnce);
  return (
    <section className="cards polishes" id="polishes">
      <h2>{words.offered(polishes.length)}</h2>
      {polishes.slice(0, shownAtOnce).map((polish) => (
        <Card key={polish.id} polish={polish} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>{words.all(others.length)}</summary>
          {others.map((polish) => (
            <Card key={polish.id} polish={polish} />
          ))}
        </details>
      )}
    </section>
  );
}

function Card({ polish }: { polish: PolishCard }) {
  return (
    <article className="card polish">
      <Polisher polish={polish}>{words.offers}</Polisher>
      {polish.diff && <Diff diff={polish.diff} />}
      <p>
        <q dir="auto">{polish.why}</q>
      </p>
      <a className="link" href={pathOfPolish(polish)} aria-label={words.lookLabel(polish.by.name)}>
        {words.look}
      </a>
    </article>
  );
}
