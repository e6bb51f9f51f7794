import { z } from "zod";
import { isTimeZone } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { hashPassword } from "#app/domain/password.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { addPerson } from "#db/people.ts";
import { makeSite, spendSetupToken, theSite } from "#db/site.ts";
import { hashToken, newToken } from "#db/tokens.ts";
import { command } from "./command.ts";
import { address, email, line, newPassword, whole } from "./input.ts";
import { startSession } from "./session.ts";

/** The first run: makes the site and its admin, with the token that the server printed. Afterwards it is gone. */
export const setUpSite = command({
  deed: "set-up-site",
  input: z.strictObject({
    token: line(limits.token),
    site: line(limits.siteName),
    address,
    days: whole(limits.answerDays),
    zone: line(limits.timeZone),
    name: line(limits.name),
    email,
    password: newPassword,
  }),
  limits: [{ times: 30, seconds: 300 }],
  prepare: async ({ password }) => ({ passwordHash: await hashPassword(password), token: newToken() }),
  subject: async (tx) => ((await theSite(tx)) ? null : {}),
  async run(tx, { input, prepared, now, newId, device }) {
    if (!isTimeZone(input.zone)) throw new Refusal("unknown-time-zone", "zone");
    if (!(await spendSetupToken(tx, hashToken(input.token)))) throw new Refusal("wrong-token", "token");
    const made = await makeSite(tx, {
      name: input.site,
      address: input.address,
      answerDays: input.days,
      timeZone: input.zone,
      madeAt: now,
    });
    if (!made) throw new Refusal("already-set-up");
    const id = newId();
    const { name, email } = input;
    const { passwordHash, token } = prepared;
    await addPerson(tx, {
      id,
      name,
      email,
      passwordHash,
      handle: slugOf(name, "person"),
      role: "admin",
      joinedAt: now,
    });
    return {
      events: [{ kind: "site-set-up", subjects: [about("site", "1"), about("person", id)] }],
      to: "/",
      session: await startSession(tx, { personId: id, token, device, now, newId, insteadOf: null }),
    };
  },
});
