import { readAll } from "#db/notifications.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** Marks all one has been told as read. */
export const readNotifications = command({
  deed: "read-notifications",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me, now }) {
    await readAll(tx, me, now);
    return { events: [], to: "/you" };
  },
});
