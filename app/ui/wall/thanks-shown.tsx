import { contributorWords as words } from "#app/copy/pages/contributor.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { PersonView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** The thanks that somebody received and chose to show: who said so, for what, and because. */
export function ThanksShown({ thanks }: Pick<PersonView, "thanks">) {
  if (thanks.length === 0) return null;
  return (
    <section>
      <h2>{words.thanks}</h2>
      <ul className="thanks-shown">
        {thanks.map(({ id, from, because, idea, at }) => (
          <li key={id}>
            <blockquote dir="auto">{because}</blockquote>
            <p>
              <Name of={from} />, {words.for}{" "}
              <a className="link" href={pathOf(idea)} dir="auto">
                {idea.title}
              </a>
              , <Day at={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
