import type { ReactNode } from "react";
import { copy } from "#app/copy/en.ts";

/** What only staff see on a page that everybody sees: above what it is about. */
export function StaffBox({ children }: { children: ReactNode }) {
  return (
    <aside className="staff-panel" aria-label={copy.staff.title}>
      <h2>{copy.staff.title}</h2>
      {children}
    </aside>
  );
}
