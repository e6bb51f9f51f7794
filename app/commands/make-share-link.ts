import { about } from "#app/domain/events.ts";
import { addShareLink } from "#db/share-links.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { sharedInAddress } from "./sharing.ts";

/** Makes one's own link to something everybody can see, to follow how far it travels. There is one per person and thing. */
export const makeShareLink = command({
  deed: "make-share-link",
  input: nothing,
  subject: sharedInAddress,
  async run(tx, { me, subject: { subject, address }, now, newId }) {
    const made = await addShareLink(tx, { personId: me, subject, createdAt: now }, newId);
    return { events: made ? [{ kind: "share-link-made", subjects: [about("person", me)] }] : [], to: address };
  },
});
