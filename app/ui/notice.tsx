import type { ReactNode } from "react";

/** Why a deed was not done. */
export function Notice({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="notice" id={id} role="alert">
      {children}
    </div>
  );
}
