import type { ReactNode } from "react";

/** That a deed was done, in kind words. */
export function Done({ children }: { children: ReactNode }) {
  return (
    <p className="done" role="status">
      {children}
    </p>
  );
}
