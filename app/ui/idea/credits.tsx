import { wall } from "#app/copy/wall.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { CreditList } from "#app/ui/wall/credit-list.tsx";
import { ProvenanceLines } from "#app/ui/wall/provenance-lines.tsx";

/** Who brought an idea about, as its gem tells it; a pilot's gem and its own may name the same people. */
export function Credits({ credits, provenance }: Pick<IdeaView, "credits" | "provenance">) {
  const once = new Map(
    credits.map((credit) => [`${credit.role} ${credit.handle ?? credit.id} ${credit.what}`, credit]),
  );
  if (once.size === 0) return null;
  return (
    <section className="credits">
      <h2>{wall.gem.who}</h2>
      <CreditList credits={[...once.values()]} />
      <ProvenanceLines said={provenance} />
    </section>
  );
}
