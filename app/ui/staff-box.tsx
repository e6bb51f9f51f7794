import type { ReactNode } from "react";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";

/** What only staff see on a page that everybody sees: above what it is about. */
export function StaffBox({ children }: { children: ReactNode }) {
  return (
    <aside className="staff-panel" aria-label={staffBoxWords.title}>
      <h2>{staffBoxWords.title}</h2>
      {children}
    </aside>
  );
}
