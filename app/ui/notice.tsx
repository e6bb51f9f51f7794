import type { ReactNode } from "react";
import { type Refusal, refusalId } from "#app/ui/refused.ts";

/** Why a deed was not done. */
export function Notice({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="notice" id={id} role="alert">
      {children}
    </div>
  );
}

/** Why the form that was sent here was refused, if it was; its fields point to this. */
export function WhyRefused({ refusal: { reason } }: { refusal: Refusal }) {
  if (!reason) return null;
  return (
    <Notice id={refusalId}>
      <p>{reason}</p>
    </Notice>
  );
}
