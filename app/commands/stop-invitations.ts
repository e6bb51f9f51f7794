import { about, type Happening } from "#app/domain/events.ts";
import { switchInvitations } from "#db/invitations.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** Somebody wants no more invitations, whoever sends them. Twice is once. */
export const stopInvitations = command({
  deed: "stop-invitations",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me, now }) {
    const switched = await switchInvitations(tx, me, now);
    const happened: Happening = { kind: "invitations-stopped", subjects: [about("person", me)] };
    return { events: switched ? [happened] : [], to: "/you/invitations" };
  },
});
