import { z } from "zod";
import { readNews } from "#db/notifications.ts";
import { command, theSiteItself } from "./command.ts";
import { several } from "./input.ts";

/** Marks what one has been told as read: all of it, or the news with some ids. */
export const readNotifications = command({
  deed: "read-notifications",
  input: z.strictObject({ news: several }),
  subject: theSiteItself,
  async run(tx, { me, input: { news }, now }) {
    await readNews(tx, me, now, news.length > 0 ? news : undefined);
    return { events: [], to: "/you" };
  },
});
