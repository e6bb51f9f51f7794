import { sessionWords } from "#app/copy/pages/session.ts";
import type { SessionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";

/** Where the reader is signed in, each with its way out. */
export function Sessions({ sessions }: { sessions: SessionView[] }) {
  const words = sessionWords;
  return (
    <ul className="own-rows">
      {sessions.map((session) => (
        <li key={session.id}>
          <p>
            <b dir="auto">{session.device}</b> {session.current && <span className="tag">{words.thisDevice}</span>}
            <small>
              {words.signedIn} <Day at={session.startedAt} />, {words.lastSeen} <Day at={session.seenAt} withTime />
            </small>
          </p>
          <DeedForm action={`/you/sessions/${session.id}`} method="DELETE">
            <Button kind="quiet" label={words.endOf(session.device)}>
              {words.end}
            </Button>
          </DeedForm>
        </li>
      ))}
    </ul>
  );
}
