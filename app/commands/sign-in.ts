import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePassword } from "#db/people.ts";
import { newToken } from "#db/tokens.ts";
import { command, theSiteItself } from "./command.ts";
import { email, password } from "./input.ts";
import { startSession } from "./session.ts";

/** Signs in by whatever way the form speaks for; the strategies stand in `web/authenticator.ts`. */
export const signIn = command({
  deed: "sign-in",
  input: z.strictObject({ email, password }),
  limits: [
    { times: 5, seconds: 300, per: "email", failuresOnly: true },
    { times: 50, seconds: 300, failuresOnly: true },
  ],
  prepare: async (_, { authenticate }) => {
    if (!authenticate) throw new Refusal("wrong-sign-in", "password");
    return { ...(await authenticate()), token: newToken() };
  },
  subject: theSiteItself,
  async run(tx, { prepared: { personId, passwordHash, token }, now, newId, sessionId, device }) {
    // It may have been changed since it was looked at; writing it once more waits for whoever is just doing so.
    if (!(await changePassword(tx, personId, passwordHash, passwordHash)))
      throw new Refusal("wrong-sign-in", "password");
    return {
      events: [{ kind: "signed-in", subjects: [about("person", personId)] }],
      to: "/",
      session: await startSession(tx, { personId, token, device, now, newId, insteadOf: sessionId }),
    };
  },
});
