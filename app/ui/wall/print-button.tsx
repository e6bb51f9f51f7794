import { type ReactNode, useEffect, useState } from "react";

/** Prints the page, where a script may; elsewhere there is no button. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [able, setAble] = useState(false);
  useEffect(() => setAble(true), []);
  if (!able) return null;
  return (
    <button type="button" className="button plain" onClick={() => window.print()}>
      {children}
    </button>
  );
}
