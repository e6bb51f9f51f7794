import type { Db } from "#db/connect.ts";
import { type Event, markTold, untoldEvents } from "#db/events.ts";
import { idsAt } from "#db/ids.ts";
import { addNotification } from "#db/notifications.ts";
import { recipientsOf } from "./recipients.ts";

/**
 * Tells people of what happened: claims events that nobody was told of and writes a notification for each person.
 * Answers how many events it told. Telling twice is telling once, so it may be stopped anywhere. An event that fails
 * is left for later and keeps no other waiting; its fault is handed to `failed`.
 */
export async function dispatch(db: Db, now: Date, failed: (error: unknown) => void = rethrow): Promise<number> {
  let told = 0;
  for (let events = await untoldEvents(db.read, now); events.length > 0; events = await untoldEvents(db.read, now)) {
    const before = told;
    for (const event of events) {
      await tell(db, event, now).then(() => told++, failed);
    }
    if (told === before) break;
  }
  return told;
}

async function tell(db: Db, event: Event, now: Date): Promise<void> {
  const recipients = await recipientsOf(db.read, event);
  await db.write(async (tx) => {
    if (!(await markTold(tx, event.id, now))) return;
    const newId = idsAt(now);
    for (const personId of recipients)
      await addNotification(tx, { id: newId(), personId, eventId: event.id, kind: event.kind, createdAt: now });
  });
}

function rethrow(error: unknown): never {
  throw error;
}
