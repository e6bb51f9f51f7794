import { polishWords as words } from "#app/copy/pages/polish.ts";
import { pathWith } from "#app/domain/paths.ts";

type ViewsProps = {
  /** Where the change is shown, with what else the address says. */
  path: string;
  said?: Record<string, string | number | null>;
  side: boolean;
};

/** The ways to show a change. */
export function Views({ path, said = {}, side }: ViewsProps) {
  return (
    <nav className="sorts" aria-label={words.view}>
      <a href={pathWith(path, said)} aria-current={side ? undefined : "true"}>
        {words.views.inline}
      </a>
      <a href={pathWith(path, { ...said, view: "side" })} aria-current={side ? "true" : undefined}>
        {words.views.side}
      </a>
    </nav>
  );
}
