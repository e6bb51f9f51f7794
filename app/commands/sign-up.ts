import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { hashPassword } from "#app/domain/password.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { addPerson } from "#db/people.ts";
import { countSignUp } from "#db/share-links.ts";
import { newToken } from "#db/tokens.ts";
import { command, theSiteItself } from "./command.ts";
import { email, line, newPassword } from "./input.ts";
import { startSession } from "./session.ts";
import { mustBeUnseen, unseenField } from "./unseen-field.ts";

/** A visitor becomes a customer, under the name they choose. */
export const signUp = command({
  deed: "sign-up",
  input: z.strictObject({
    name: line(limits.name),
    email,
    password: newPassword,
    /** The share link that led here, as far as it is one. */
    via: z.string().max(limits.token).optional().catch(undefined),
    website: unseenField,
  }),
  limits: [{ times: 300, seconds: 3600 }],
  prepare: async ({ password, website }) => {
    mustBeUnseen(website);
    return { passwordHash: await hashPassword(password), token: newToken() };
  },
  subject: theSiteItself,
  async run(tx, { input: { name, email, via }, prepared: { passwordHash, token }, now, newId, sessionId, device }) {
    const id = newId();
    const handle = slugOf(name, "person");
    const cameBy = via && (await countSignUp(tx, via)) ? via : null;
    const person = await addPerson(tx, {
      id,
      name,
      email,
      passwordHash,
      handle,
      role: "customer",
      cameBy,
      joinedAt: now,
    });
    if (!person) throw new Refusal("email-taken", "email");
    return {
      events: [{ kind: "person-joined", subjects: [about("person", id)] }],
      to: "/",
      session: await startSession(tx, { personId: id, token, device, now, newId, insteadOf: sessionId }),
    };
  },
});
