import { copy } from "#app/copy/en.ts";
import { dashboardWords as words } from "#app/copy/pages/dashboard.ts";
import type { Span } from "#app/domain/calendar.ts";
import type { Loop } from "#app/domain/dashboard.ts";
import { FigureTable } from "#app/ui/dashboard/figure-table.tsx";
import { Part } from "#app/ui/dashboard/part.tsx";
import { ShareBars } from "#app/ui/dashboard/share-bars.tsx";

/** Of those who voted, how many were told how it ended. */
export function Loops({ loops, span }: { loops: Loop[]; span: Span }) {
  const some = loops.filter(({ outcomes }) => outcomes > 0);
  const sum = (what: "told" | "voters") => loops.reduce((all, loop) => all + loop[what], 0);
  return (
    <Part table="loops" span={span} empty={some.length === 0} says={words.says.heard(sum("told"), sum("voters"))}>
      <ShareBars
        label={words.titles.loops}
        rows={some.map(({ kind, told, voters }) => ({
          key: kind,
          name: words.outcomes[kind],
          share: { part: told, whole: voters },
          none: words.noVoters,
        }))}
      />
      <FigureTable
        behind
        label={words.titles.loops}
        header={words.headers.loops}
        rows={loops.map(({ kind, outcomes, voters, told }) => ({
          key: kind,
          first: words.outcomes[kind],
          cells: [outcomes, voters, told].map(copy.count),
        }))}
      />
    </Part>
  );
}
