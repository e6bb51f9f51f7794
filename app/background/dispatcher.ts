import type { Db } from "#db/connect.ts";
import { markTold, untoldEvents } from "#db/events.ts";
import { idsAt } from "#db/ids.ts";
import { addNotification } from "#db/notifications.ts";
import { recipientsOf } from "./recipients.ts";

/**
 * Tells people of what happened: claims events that nobody was told of and writes a notification for each person.
 * Answers how many events it told. Telling twice is telling once, so it may be stopped anywhere.
 */
export async function dispatch(db: Db, now: Date): Promise<number> {
  const events = await untoldEvents(db.read, now);
  for (const event of events) {
    const recipients = await recipientsOf(db.read, event);
    await db.write(async (tx) => {
      if (!(await markTold(tx, event.id, now))) return;
      const newId = idsAt(now);
      for (const personId of recipients)
        await addNotification(tx, { id: newId(), personId, eventId: event.id, kind: event.kind, createdAt: now });
    });
  }
  return events.length;
}
