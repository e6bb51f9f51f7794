import { similarWords as words } from "#app/copy/pages/similar.ts";

/** Says beside the title how many ideas are much like it, and leads to them. */
export function SimilarFound({ count }: { count: number }) {
  return (
    <p className="hint similar-found" id="similar-found" role="status">
      {count > 0 && (
        <>
          {words.found(count)} <a href="#similar">{words.look}</a>
        </>
      )}
    </p>
  );
}
