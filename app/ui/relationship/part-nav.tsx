import { relationshipWords as words } from "#app/copy/pages/relationship.ts";
import { type RelationshipPart, relationshipParts } from "#app/domain/relationship.ts";

/** The ways between the kinds of things there are of a person. */
export function PartNav({ path, show }: { path: string; show: RelationshipPart }) {
  return (
    <nav className="sorts" aria-label={words.partNav}>
      <a href={path}>{words.everything}</a>
      {relationshipParts.map((part) => (
        <a key={part} href={`${path}?show=${part}`} aria-current={part === show ? "page" : undefined}>
          {words.parts[part]}
        </a>
      ))}
    </nav>
  );
}
