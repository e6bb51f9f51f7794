import { nominateWords } from "#app/copy/pages/nominate.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { useSite } from "#app/ui/site.ts";

/** Where somebody signed in names who else helped; once others have had to do with the idea. */
export function NominateLink({ idea }: { idea: IdeaView }) {
  const { reader } = useSite();
  const isShared = idea.comments > 0 || idea.polishers > 0 || idea.pilots.length > 0 || idea.celebration;
  if (!reader || !isShared) return null;
  return (
    <p>
      <a className="link" href={`/ideas/${idea.number}/nominate`}>
        {nominateWords.link}
      </a>
    </p>
  );
}
