import type { ReactNode } from "react";
import { DownIcon } from "#app/ui/icons.tsx";

/** A few links behind a word, of which at most one is open on a page; works by itself, without JavaScript. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="menu" name="menu">
      <summary>
        {label} <DownIcon size={16} />
      </summary>
      <nav aria-label={label}>{children}</nav>
    </details>
  );
}
