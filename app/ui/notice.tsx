import type { ReactNode } from "react";

/** What just happened: a refusal with its reason, a deed done, or something to know. */
export function Notice({
  kind,
  id,
  children,
}: {
  kind: "refusal" | "done" | "info";
  id?: string;
  children: ReactNode;
}) {
  return (
    <div className={`notice ${kind}`} id={id} role={kind === "refusal" ? "alert" : "status"}>
      {children}
    </div>
  );
}
