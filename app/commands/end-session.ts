import { about } from "#app/domain/events.ts";
import { endSession as removeSession, sessionById } from "#db/sessions.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Ends one of one's own sessions, as on a device that was lost. Another's is as good as unknown. */
export const endSession = command({
  deed: "end-session",
  input: nothing,
  subject: async (tx, { id = "" }, actor) => {
    const session = await sessionById(tx, id);
    return session && actor.kind === "person" && session.personId === actor.id ? session : null;
  },
  async run(tx, { me, subject: session, sessionId }) {
    await removeSession(tx, session.id);
    const own = session.id === sessionId;
    return {
      events: [{ kind: "session-ended", subjects: [about("person", me)] }],
      to: own ? "/" : "/you/sessions",
      ...(own ? { session: "end" as const } : {}),
    };
  },
});
