import { copy } from "#app/copy/en.ts";
import type { CreditView } from "#app/domain/views.ts";
import { Name } from "#app/ui/face.tsx";

/** Who brought an idea about, and how: only what each of them agreed to show. */
export function Credits({ credits }: { credits: CreditView[] }) {
  if (credits.length === 0) return null;
  return (
    <section className="credits">
      <h2>{copy.idea.credits}</h2>
      <ul>
        {credits.map((credit) => (
          <li key={credit.id}>
            <Name of={credit} /> {copy.idea.roles[credit.role]}
            {credit.what && (
              <small dir="auto">
                <span className="sr">: </span>
                {credit.what}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
