import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import type { InvitationView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

/** An invitation as staff see it: to what, in which words, and what became of it. */
export function SentInvitation({ invitation }: { invitation: InvitationView }) {
  const { id, kind, to, by, words: letter, leftOut, at, people } = invitation;
  const counts = [
    words.invited(people.length),
    words.opened(people.filter(({ openedAt }) => openedAt).length),
    words.did[kind](people.filter(({ did }) => did).length),
    ...(leftOut > 0 ? [words.out(leftOut)] : []),
  ];
  return (
    <li id={id}>
      <h2 dir="auto">{to ? <a href={to.href}>{words.to(kind, to.title)}</a> : words.gone}</h2>
      <p className="faint">
        {words.by} <Name of={by} />, <Day at={at} withYear />
      </p>
      <p className="letter-words" dir="auto">
        {letter}
      </p>
      <ul className="counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {people.length > 0 && <WhoCame kind={kind} people={people} />}
    </li>
  );
}

function WhoCame({ kind, people }: Pick<InvitationView, "kind" | "people">) {
  return (
    <details>
      <summary>{words.whoCame}</summary>
      <ul className="who-came">
        {people.map(({ id, face, handle, openedAt, did }) => (
          <li key={id}>
            <Face of={face} size="s" />
            <p>
              <a href={pathOfRelationship({ handle })} dir="auto">
                {face.name}
              </a>
              <small>
                {openedAt ? (
                  <>
                    {words.openedOn} <Day at={openedAt} />
                  </>
                ) : (
                  words.notOpened
                )}
                {did && `, ${words.didIt[kind]}`}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
