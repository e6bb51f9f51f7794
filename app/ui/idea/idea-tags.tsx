import { tagChoiceWords as words } from "#app/copy/pages/tags.ts";
import { pathOfBoard } from "#app/domain/board.ts";
import type { IdeaView } from "#app/domain/views.ts";

/** What an idea is about, each tag leading to its like; and the way to change them, for those who may. */
export function IdeaTags({ idea: { number, tags, taggedByReader } }: { idea: IdeaView }) {
  if (tags.length === 0 && !taggedByReader) return null;
  return (
    <ul className="tags" aria-label={words.label}>
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <a className="tag" href={pathOfBoard({ tag: slug })} dir="auto">
            {name}
          </a>
        </li>
      ))}
      {taggedByReader && (
        <li>
          <a className="faint" href={`/ideas/${number}/tags`}>
            {tags.length > 0 ? words.change : words.add}
          </a>
        </li>
      )}
    </ul>
  );
}
