import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import type { Read } from "./connect.ts";
import { ofNotMerged, ofReadableBy } from "./not-merged.ts";
import { comments, ideas, notifications, polishes, seats, shareLinks, thanks, votes, wouldJoins } from "./schema.ts";
import { shownSeats } from "./seats.ts";

type OwnCounts = Record<
  "ideas" | "votes" | "polishes" | "comments" | "seats" | "wouldJoins" | "thanks" | "news" | "links",
  number
>;

/** How many things of each kind are a person's own; the notes among the comments are counted for staff only. */
export async function ownCounts(read: Read, personId: string, forStaff: boolean): Promise<OwnCounts> {
  const said = forStaff ? undefined : ne(comments.kind, "note");
  const [ownIdeas, ownVotes, ownPolishes, ownComments, ownSeats, ownWouldJoins, received, news, links] =
    await Promise.all([
      read.$count(ideas, eq(ideas.dreamerId, personId)),
      read.$count(votes, and(eq(votes.personId, personId), ofNotMerged(read, votes.ideaId))),
      read.$count(
        polishes,
        and(
          or(eq(polishes.byId, personId), eq(polishes.offeredBy, personId)),
          ofReadableBy(read, personId, polishes.ideaId),
        ),
      ),
      read.$count(
        comments,
        and(
          eq(comments.authorId, personId),
          isNull(comments.deletedAt),
          said,
          ofReadableBy(read, personId, comments.ideaId),
        ),
      ),
      read.$count(seats, and(eq(seats.personId, personId), inArray(seats.state, shownSeats))),
      read.$count(wouldJoins, eq(wouldJoins.personId, personId)),
      read.$count(
        thanks,
        and(
          eq(thanks.toId, personId),
          inArray(thanks.state, ["private", "public"]),
          ofReadableBy(read, null, thanks.ideaId),
        ),
      ),
      read.$count(notifications, eq(notifications.personId, personId)),
      read.$count(shareLinks, eq(shareLinks.personId, personId)),
    ]);
  return {
    ideas: ownIdeas,
    votes: ownVotes,
    polishes: ownPolishes,
    comments: ownComments,
    seats: ownSeats,
    wouldJoins: ownWouldJoins,
    thanks: received,
    news,
    links,
  };
}
