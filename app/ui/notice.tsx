import type { ReactNode } from "react";

/** What just happened: a refusal with its reason, a deed done, or something to know. */
export function Notice({ kind, children }: { kind: "refusal" | "done" | "info"; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`} role={kind === "refusal" ? "alert" : "status"}>
      {children}
    </div>
  );
}
