import { about } from "#app/domain/events.ts";
import { endSessionsOf } from "#db/sessions.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** Ends all of one's sessions but the one on this device. */
export const endOtherSessions = command({
  deed: "end-other-sessions",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me, sessionId }) {
    const ended = await endSessionsOf(tx, me, sessionId);
    return {
      events: ended ? [{ kind: "session-ended", subjects: [about("person", me)], data: { ended } }] : [],
      to: "/you/sessions",
    };
  },
});
