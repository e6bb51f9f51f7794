import { editionWords } from "#app/copy/pages/edition.ts";
import type { Refusal } from "#app/ui/refused.ts";

type EditionProps = {
  refusal: Refusal;
  /** The mark of what stands there now; see `domain/edition.ts`. */
  edition: string;
  /** What stands there now, by field, and how it is shown where that is not the same. */
  now: { field: string; label: string; value: string; shown?: string }[];
};

/** What a form for changing something was made from; and where that was changed meanwhile, what else stands there now. */
export function Edition({ refusal, edition, now }: EditionProps) {
  const others = now.filter(({ field, value }) => refusal.value(field) !== value);
  return (
    <>
      <input type="hidden" name="edition" value={edition} />
      {refusal.code === "changed-meanwhile" && (
        <section className="card stands-now" aria-labelledby="stands-now">
          <h2 id="stands-now">{editionWords.title}</h2>
          <dl>
            {others.map(({ field, label, value, shown = value }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd dir="auto">{shown || <i>{editionWords.nothing}</i>}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
