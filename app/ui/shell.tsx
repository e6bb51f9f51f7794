import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";
import { GemMark } from "#app/ui/icons.tsx";
import { ShellEnd } from "#app/ui/shell-end.tsx";
import { ShellFoot } from "#app/ui/shell-foot.tsx";
import { ShellNav } from "#app/ui/shell-nav.tsx";
import { useSite } from "#app/ui/site.ts";

type ShellProps = {
  /** The dark room of the celebration wall, in both themes. */
  vitrine?: boolean;
  /** The page has a strong action of its own, so the header offers none. The board and /ideas/new need not say so. */
  calm?: boolean;
  /** The first page of an empty site: nowhere to go yet. */
  bare?: boolean;
  /** What the reader hears of first, above the page. */
  above?: ReactNode;
  children: ReactNode;
};

/** What surrounds every page: the way past, the header, the page, the foot. */
export function Shell({ vitrine = false, calm = false, bare = false, above, children }: ShellProps) {
  const { name } = useSite();
  return (
    <div className={`shell${vitrine ? " vitrine" : ""}${bare ? " bare" : ""}`}>
      <a className="skip" href="#content">
        {copy.shell.skip}
      </a>
      <header className="top">
        <a className="brand" href="/" aria-label={copy.shell.home(name)}>
          <GemMark />
          <span dir="auto">{name}</span>
        </a>
        {!bare && <ShellNav />}
        {!bare && <ShellEnd calm={calm} />}
      </header>
      {above && <div className="above-page">{above}</div>}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <ShellFoot />
    </div>
  );
}
