import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { hashPassword } from "#app/domain/password.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePassword as keepPassword } from "#db/people.ts";
import { endSessionsOf } from "#db/sessions.ts";
import { newToken } from "#db/tokens.ts";
import { command, theSiteItself } from "./command.ts";
import { newPassword, password } from "./input.ts";
import { ownHash } from "./password.ts";
import { startSession } from "./session.ts";

/** A new password in place of the present one. Every session ends, and this device gets a new one. */
export const changePassword = command({
  deed: "change-password",
  input: z.strictObject({ present: password, password: newPassword }),
  limits: [{ times: 5, seconds: 300, perPerson: true, failuresOnly: true }],
  prepare: async ({ present, password }, { read, me }) => {
    const from = await ownHash({ read, me }, present);
    return { from, to: await hashPassword(password), token: newToken() };
  },
  subject: theSiteItself,
  async run(tx, { me, prepared: { from, to, token }, now, newId, device }) {
    if (!(await keepPassword(tx, me, from, to))) throw new Refusal("wrong-password", "present");
    const ended = await endSessionsOf(tx, me);
    return {
      events: [{ kind: "password-changed", subjects: [about("person", me)], data: { ended } }],
      to: "/you/password?saved=1",
      session: await startSession(tx, { personId: me, token, device, now, newId, insteadOf: null }),
    };
  },
});
