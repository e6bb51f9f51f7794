import { about } from "#app/domain/events.ts";
import { endSession } from "#db/sessions.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** Ends the session of this device; without one, nothing changes. */
export const signOut = command({
  deed: "sign-out",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me, sessionId }) {
    if (sessionId) await endSession(tx, sessionId);
    return { events: me ? [{ kind: "signed-out", subjects: [about("person", me)] }] : [], to: "/", session: "end" };
  },
});
