/** The parts of the relationship with a person, in the order in which staff read them; they stand in addresses. */
export const relationshipParts = [
  "notes",
  "promises",
  "ideas",
  "comments",
  "on-behalf",
  "pilots",
  "check-ins",
  "credits",
  "thanks",
  "polishes",
  "votes",
  "nominations",
  "invitations",
] as const;
export type RelationshipPart = (typeof relationshipParts)[number];

/** How soon somebody is heard is read from so many of their ideas, the newest. */
export const heardOf = 100;

/** Promises are looked for on so many of the ideas somebody left, and of those they voted for, the newest. */
export const promisedOf = 1_000;

/** How soon somebody's ideas were heard: the median of `hours`, of those that were; null when none was. */
export function usualHours(hours: number[]): number | null {
  const sorted = [...hours].sort((one, other) => one - other);
  return sorted.at(Math.floor((sorted.length - 1) / 2)) ?? null;
}
