import { about, type Happening } from "#app/domain/events.ts";
import { switchInvitations } from "#db/invitations.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** Somebody may be invited again after all. */
export const resumeInvitations = command({
  deed: "resume-invitations",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me }) {
    const switched = await switchInvitations(tx, me, null);
    const happened: Happening = { kind: "invitations-resumed", subjects: [about("person", me)] };
    return { events: switched ? [happened] : [], to: "/you/invitations" };
  },
});
