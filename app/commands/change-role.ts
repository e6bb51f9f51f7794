import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { roles, worksHere } from "#app/domain/roles.ts";
import { leaveIdeas } from "#db/ideas.ts";
import { giveRole, personByHandle } from "#db/people.ts";
import { endSessionsOf } from "#db/sessions.ts";
import { command } from "./command.ts";
import { choice } from "./input.ts";

/** An admin makes and unmakes staff and admins; the last admin stays. The person signs in anew. */
export const changeRole = command({
  deed: "change-role",
  input: z.strictObject({ role: choice(roles) }),
  async subject(tx, { handle = "" }) {
    const person = await personByHandle(tx, handle);
    return person?.goneAt ? null : person;
  },
  async run(tx, { subject: person, input: { role } }) {
    if (person.role === role) return { events: [], to: "/admin/people" };
    if (person.blockedAt && worksHere(role)) throw new Refusal("person-blocked", "role");
    if (!(await giveRole(tx, person.id, role))) throw new Refusal("last-admin", "role");
    await endSessionsOf(tx, person.id);
    if (!worksHere(role)) await leaveIdeas(tx, person.id);
    return {
      events: [{ kind: "role-changed", subjects: [about("person", person.id)], data: { from: person.role, to: role } }],
      to: "/admin/people",
    };
  },
});
