import { and, desc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Party } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { celebrations, creditEntries, credits, events, ideas, notifications } from "./schema.ts";

/** The news that may be a reason for a party: what somebody may have helped with is on the wall. */
const reasons = ["credit-proposed", "idea-shipped", "pilot-celebrated"];

/** What a person helped with and has not heard of yet: the newest thing on the wall they are credited for, or null. */
export async function partyOf(read: Read, personId: string): Promise<Party | null> {
  const news = await read
    .select({ id: notifications.id, data: events.data })
    .from(notifications)
    .innerJoin(events, eq(events.id, notifications.eventId))
    .where(
      and(eq(notifications.personId, personId), isNull(notifications.readAt), inArray(notifications.kind, reasons)),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(20);
  for (const { data } of news) {
    const number = Number(data.celebration);
    const helped = number ? await helpedWith(read, number, personId) : null;
    if (!helped) continue;
    return { ...helped, news: news.flatMap((one) => (Number(one.data.celebration) === number ? one.id : [])) };
  }
  return null;
}

/** A gem, when a person is credited for it, or was asked and has said nothing yet. */
async function helpedWith(read: Read, number: number, personId: string): Promise<Omit<Party, "news"> | null> {
  const [row] = await read
    .select({
      number: celebrations.number,
      slug: celebrations.slug,
      title: celebrations.title,
      kind: celebrations.kind,
      ideaId: ideas.id,
      state: creditEntries.state,
    })
    .from(celebrations)
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .innerJoin(credits, or(eq(credits.subject, celebrations.subject), eq(credits.ideaId, celebrations.ideaId)))
    .innerJoin(creditEntries, and(eq(creditEntries.creditId, credits.id), eq(creditEntries.entry, credits.entry)))
    .where(
      and(
        eq(celebrations.number, number),
        eq(credits.personId, personId),
        inArray(creditEntries.state, ["proposed", "accepted", "corrected"]),
      ),
    )
    // What still waits for a word is asked about.
    .orderBy(desc(creditEntries.state), desc(credits.createdAt))
    .limit(1);
  if (!row) return null;
  const { state, ...gem } = row;
  return { ...gem, asked: state !== "accepted" };
}
