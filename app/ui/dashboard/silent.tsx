import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import type { SilentIdea } from "#app/domain/dashboard.ts";
import { pathOf } from "#app/domain/paths.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";

/** What many read and few vote for. */
export function Silent({ ideas, span }: { ideas: SilentIdea[]; span: Span }) {
  const [most] = ideas;
  const says = most ? words.says.silent(most.title, most.views, most.votes) : "";
  return (
    <Part table="silent" span={span} empty={ideas.length === 0} says={says}>
      <FigureTable
        label={words.titles.silent}
        header={words.silentHeader}
        rows={ideas.map((idea) => ({
          key: String(idea.number),
          first: (
            <a className="link" href={pathOf(idea)} dir="auto">
              {idea.title}
            </a>
          ),
          cells: [copy.count(idea.views), copy.count(idea.votes)],
        }))}
      />
    </Part>
  );
}
