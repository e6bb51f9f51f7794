import { fieldOf } from "#app/commands/batch.ts";
import { mostTogether } from "#app/domain/batch.ts";
import { ideaNumberIn } from "#app/domain/paths.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { backIn } from "./back.ts";
import type { Reading } from "./page.ts";

/** The ideas that were ticked in the inbox, or in the form that was just refused, and where to go back to. */
export async function tickedIn({ read, url, typed }: Pick<Reading, "read" | "url" | "typed">) {
  const asked = typed.idea?.split("\n") ?? url.searchParams.getAll("idea");
  const numbers = asked.flatMap((text) => ideaNumberIn(text) ?? []).slice(0, mostTogether);
  const found = await Promise.all([...new Set(numbers)].map((number) => ideaByNumber(read, number)));
  const ideas = found
    .filter((idea) => idea !== null)
    .map(({ number, title }) => ({ number, title, field: fieldOf(number) }));
  return { ideas, back: backIn(url) };
}
