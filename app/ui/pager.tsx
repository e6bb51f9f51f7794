import { copy } from "#app/copy/en.ts";
import { Button } from "#app/ui/button.tsx";
import { NextIcon } from "#app/ui/icons.tsx";

type PagerProps = { next: string | null; first: string | null; label?: string };

/** The way to what comes next in a list, and back to its beginning. */
export function Pager({ next, first, label = copy.pager.label }: PagerProps) {
  if (!next && !first) return null;
  return (
    <nav className="pager buttons" aria-label={label}>
      {first && (
        <Button kind="quiet" href={first}>
          {copy.pager.first}
        </Button>
      )}
      {next && (
        <Button href={next}>
          {copy.pager.next} <NextIcon size={18} />
        </Button>
      )}
    </nav>
  );
}
