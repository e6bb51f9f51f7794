import { answerWords } from "#app/copy/pages/answer.ts";
import { knownWords as words } from "#app/copy/pages/known.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import type { DreamerView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import styles from "#app/ui/styles/relationship.css?url";

/** For staff, next to an idea: whose it is, what they brought, what is promised to them, and what they were thanked for. */
export function Known({ of }: { of: DreamerView }) {
  const [thanked] = of.thanked;
  return (
    <div className="known">
      <link rel="stylesheet" href={styles} precedence="page" />
      <p className="known-who">
        <Face of={of.face} size="s" />
        <span>
          <Name of={of.face} />
          {of.company && (
            <>
              , <bdi>{of.company}</bdi>
            </>
          )}
          , {words.since} <Day at={of.since} />. {words.brought(of.others, of.votes)}{" "}
          {of.handle && (
            <a className="link" href={pathOfRelationship({ handle: of.handle })}>
              {words.whole}
            </a>
          )}
        </span>
      </p>
      <Promised of={of} />
      {thanked && (
        <p>
          {words.thanked}: {answerWords.roles[thanked.role]}{" "}
          <a className="link" href={thanked.about.href} dir="auto">
            {thanked.about.title}
          </a>
        </p>
      )}
    </div>
  );
}

/** What is promised to somebody and open, each by its day. */
export function Promised({ of }: { of: Pick<DreamerView, "promised"> }) {
  if (of.promised.length === 0) return null;
  return (
    <>
      <p>{words.promised}:</p>
      <ul>
        {of.promised.map(({ id, words: said, dueOn, href }) => (
          <li key={id}>
            <a className="link" href={href} dir="auto">
              {said}
            </a>{" "}
            {words.due} <Day at={dueOn} />
          </li>
        ))}
      </ul>
    </>
  );
}
