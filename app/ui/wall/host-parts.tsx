import { personWords as words } from "#app/copy/pages/person.ts";
import type { HostView } from "#app/domain/views.ts";
import { IdeaLinks } from "#app/ui/wall/idea-links.tsx";

/** Of somebody who works here: what they care about, how soon they answer, and what they look after. */
export function HostParts({ cares, host }: { cares: string | null; host: HostView }) {
  const { heard, kept, hours, ideas, ideasCount } = host;
  return (
    <>
      {cares && (
        <section>
          <h2>{words.cares}</h2>
          <p className="lede said" dir="auto">
            {cares}
          </p>
        </section>
      )}
      <section>
        <h2>{words.answers}</h2>
        {heard === 0 || hours === null ? (
          <p className="lede">{words.notYet}</p>
        ) : (
          <p className="lede">
            {words.heard(heard)} {words.median(hours)} {words.kept(kept, heard)}{" "}
            <a className="link" href="/promise">
              {words.promise}
            </a>
          </p>
        )}
      </section>
      <section>
        <h2>{words.ideas}</h2>
        {ideas.length === 0 && <p className="lede">{words.noIdeas}</p>}
        <IdeaLinks ideas={ideas} />
        {ideasCount > ideas.length && <p className="lede">{words.moreIdeas(ideasCount - ideas.length)}</p>}
      </section>
    </>
  );
}
