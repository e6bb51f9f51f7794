import type { Tx } from "../connect.ts";
import * as schema from "../schema.ts";

/** Empties every table but the leases, those that refer to others first. Only ever for a demo that was not finished. */
export async function emptyAll(tx: Tx): Promise<void> {
  const { notifications, eventSubjects, events, creditEntries, credits, celebrations, seats, pilots } = schema;
  const {
    ideaTags,
    tagSlugs,
    tags,
    comments,
    bursts,
    votes,
    ideas,
    questions,
    sessions,
    limits,
    people,
    tallies,
    numbers,
    setupTokens,
    site,
  } = schema;
  const { holidays, siteChanges } = schema;
  for (const table of [notifications, eventSubjects, events, creditEntries, credits, celebrations, seats, pilots])
    await tx.delete(table);
  for (const table of [
    ideaTags,
    tagSlugs,
    tags,
    comments,
    bursts,
    votes,
    ideas,
    questions,
    sessions,
    limits,
    people,
    tallies,
    numbers,
    setupTokens,
    holidays,
    siteChanges,
    site,
  ])
    await tx.delete(table);
}
