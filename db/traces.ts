import { getTableName, is, Table } from "drizzle-orm";
import { columns } from "./columns.ts";
import * as schema from "./schema.ts";

/**
 * What becomes of a column that names a person when they delete their account. `stays`: it belongs to a conversation or
 * a count, and names nobody from then on. `goes`: its rows are deleted. `changes`: `app/commands/delete-account.ts` says
 * how. `own`: its rows are what the person gave, or what is kept about them, and stand in their export.
 */
type Trace = { fate: "stays" | "goes" | "changes"; own?: true };

/** Every column that names a person, as "table.column". */
export const traces: Record<string, Trace> = {
  "oldHandles.personId": { fate: "goes", own: true },
  "companyPeople.personId": { fate: "goes", own: true },
  "companyPeople.saidBy": { fate: "stays" },
  "attributes.personId": { fate: "goes", own: true },
  "attributes.saidBy": { fate: "stays" },
  "staffNotes.personId": { fate: "goes", own: true },
  "staffNotes.byId": { fate: "stays" },
  "sessions.personId": { fate: "goes", own: true },
  "notifications.personId": { fate: "goes", own: true },

  "batches.byId": { fate: "goes" },
  "savedViews.personId": { fate: "goes", own: true },
  "invitations.byId": { fate: "stays", own: true },
  "invited.personId": { fate: "goes", own: true },

  "uncounted.personId": { fate: "stays" },
  "contributorDays.personId": { fate: "stays", own: true },
  "contributors.personId": { fate: "stays", own: true },

  "questions.askedBy": { fate: "stays", own: true },
  "ideas.dreamerId": { fate: "stays", own: true },
  "ideas.hostId": { fate: "changes" },
  "ideas.heardBy": { fate: "stays" },
  "merges.mergedBy": { fate: "stays", own: true },
  "merges.undoneBy": { fate: "stays" },
  "mergeVotes.personId": { fate: "stays", own: true },
  "pauses.by": { fate: "stays", own: true },
  "polishes.byId": { fate: "stays", own: true },
  "polishes.offeredBy": { fate: "stays", own: true },
  "polishes.decidedBy": { fate: "stays" },
  "revisions.byId": { fate: "stays", own: true },
  "revisions.acceptedBy": { fate: "stays" },
  "votes.personId": { fate: "stays", own: true },
  "votes.decidedBy": { fate: "stays" },
  "withheldVotes.personId": { fate: "stays", own: true },
  "withheldVotes.decidedBy": { fate: "stays" },
  "gaps.addedBy": { fate: "stays", own: true },
  "gaps.closedBy": { fate: "stays" },
  "comments.authorId": { fate: "stays", own: true },
  "comments.askedId": { fate: "stays" },
  "onBehalf.personId": { fate: "changes", own: true },
  "onBehalf.byId": { fate: "stays" },
  "wayChoices.personId": { fate: "stays", own: true },
  "moderations.personId": { fate: "stays", own: true },
  "moderations.by": { fate: "stays" },
  "reports.byId": { fate: "stays", own: true },
  "provenances.saidBy": { fate: "stays", own: true },
  "rests.wokenBy": { fate: "stays" },
  "promises.madeBy": { fate: "stays", own: true },
  "promiseEntries.by": { fate: "stays", own: true },

  "pilots.hostId": { fate: "stays" },
  "wouldJoins.personId": { fate: "stays", own: true },
  "pilotUpdates.byId": { fate: "stays", own: true },
  "pilotTargets.byId": { fate: "stays", own: true },
  "pilotFigures.byId": { fate: "stays", own: true },
  "pilotSpendings.byId": { fate: "stays", own: true },
  "pilotExtensions.byId": { fate: "stays", own: true },
  "seats.personId": { fate: "changes", own: true },
  "seatAnswers.personId": { fate: "goes", own: true },
  "checkIns.personId": { fate: "changes", own: true },

  "celebrations.createdBy": { fate: "stays", own: true },
  "quotes.personId": { fate: "changes", own: true },
  "quotes.proposedBy": { fate: "stays" },
  "pictures.personId": { fate: "changes" },
  "pictures.byId": { fate: "stays", own: true },
  "claps.personId": { fate: "stays", own: true },
  "claps.decidedBy": { fate: "stays" },
  "spotlights.personId": { fate: "goes", own: true },
  "spotlights.createdBy": { fate: "stays" },
  "thanks.fromId": { fate: "stays", own: true },
  "thanks.toId": { fate: "changes", own: true },
  "shareLinks.personId": { fate: "goes", own: true },
  "nominations.personId": { fate: "stays", own: true },
  "nominations.byId": { fate: "stays", own: true },
  "nominations.decidedBy": { fate: "stays" },
  "creditDrafts.personId": { fate: "goes", own: true },
  "credits.personId": { fate: "changes", own: true },
  "credits.proposedBy": { fate: "stays" },
  "creditEntries.by": { fate: "changes", own: true },
  "events.actorId": { fate: "stays", own: true },
};

const tables = new Map<string, unknown>(Object.entries(schema));

/** The table and the column that the name of a trace means; their types are those of one that is like them. */
export function tracePlace(name: string) {
  const [called = "", column = ""] = name.split(".");
  const table = tables.get(called) as typeof schema.sessions;
  return { table, column: table[column as "personId"] };
}

/** The columns of a table that name people, as the schema says. */
export function columnsNamingPeople(table: Table): string[] {
  return columns
    .getTableConfig(table as typeof schema.people)
    .foreignKeys.map((key) => key.reference())
    .filter(({ foreignTable }) => getTableName(foreignTable) === getTableName(schema.people))
    .flatMap(({ columns }) => columns.map(({ name }) => name));
}

/** Every column that names a person, as the schema says: as many as have traces. */
export function tracesInSchema(): string[] {
  return [...tables].flatMap(([name, table]) =>
    is(table, Table) ? columnsNamingPeople(table).map((column) => `${name}.${column}`) : [],
  );
}
