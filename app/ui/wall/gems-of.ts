import type { PersonView } from "#app/domain/views.ts";

type Part = PersonView["gems"][number];

/** Each gem once, with every part this person had in it. */
export function gemsOf(gems: Part[]): { gem: Part; parts: Part[] }[] {
  const parts = new Map<string, Part[]>();
  for (const part of gems) parts.set(part.id, [...(parts.get(part.id) ?? []), part]);
  return [...parts.values()].map((all) => ({ gem: all[0] as Part, parts: all }));
}
