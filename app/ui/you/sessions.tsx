import { copy } from "#app/copy/en.ts";
import type { SessionView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";

/** Where the reader is signed in, each with its way out. */
export function Sessions({ sessions }: { sessions: SessionView[] }) {
  return (
    <section className="sessions" id="sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{copy.you.sessions}</h2>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <p>
              <b dir="auto">{session.device}</b> {session.current && <span className="tag">{copy.you.thisDevice}</span>}
              <small>
                {copy.you.signedIn} <Day at={session.startedAt} />, {copy.you.lastSeen}{" "}
                <Day at={session.seenAt} withTime />
              </small>
            </p>
            <DeedForm action={`/you/sessions/${session.id}`} method="DELETE">
              <Button kind="quiet" label={copy.you.endOf(session.device)}>
                {copy.you.end}
              </Button>
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
