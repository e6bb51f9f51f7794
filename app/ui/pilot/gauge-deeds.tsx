import { extendWords } from "#app/copy/pages/extend.ts";
import { figureWords } from "#app/copy/pages/figure.ts";
import { spendingsWords } from "#app/copy/pages/spendings.ts";
import { targetWords } from "#app/copy/pages/target.ts";
import { wantsTarget, type Yardstick } from "#app/domain/pilot.ts";
import type { PilotState } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";

type GaugeDeedsProps = { at: string; state: PilotState; yardstick: Yardstick };

/** What staff do about how a pilot goes, and how far. */
export function GaugeDeeds({ at, state, yardstick }: GaugeDeedsProps) {
  const open = state === "recruiting" || state === "running";
  const deeds = [
    { href: "figures", label: figureWords.link, now: state === "running" && yardstick === "figure" },
    { href: "target", label: targetWords.link, now: open && wantsTarget(yardstick) },
    { href: "spendings", label: spendingsWords.link, now: true },
    { href: "extend", label: extendWords.titles.end, now: open },
  ];
  return deeds
    .filter(({ now }) => now)
    .map(({ href, label }) => (
      <Button key={href} kind="quiet" href={`${at}/${href}`}>
        {label}
      </Button>
    ));
}
