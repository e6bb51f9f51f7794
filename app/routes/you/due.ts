import { answerDue } from "#app/domain/calendar.ts";
import type { IdeaRow } from "#app/domain/views.ts";
import type { OwnIdea } from "#app/ui/you/own-ideas.tsx";
import type { Site } from "#db/site.ts";

/** One's own ideas, each with the day until which a first answer is promised, while there is none. */
export function withDue(ideas: IdeaRow[], site: Site): OwnIdea[] {
  return ideas.map(({ id, number, slug, title, stage, votes, pilot, heard, at }) => {
    const due = heard ? null : answerDue(site.timeZone, at, site.answerDays);
    return { id, number, slug, title, stage, votes, pilot, due };
  });
}
