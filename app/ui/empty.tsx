import type { ReactNode } from "react";

type EmptyProps = {
  title: string;
  /** The level of the heading: 1 where the page has no other. */
  level?: 1 | 2;
  action?: ReactNode;
  children?: ReactNode;
};

/** Nothing here yet: a resting stone and kind words, perhaps a way on. */
export function Empty({ title, level = 2, action, children }: EmptyProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div className="empty">
      <svg viewBox="0 0 120 76" width="120" height="76" aria-hidden="true">
        <ellipse className="e0" cx="60" cy="69" rx="50" ry="5" />
        <path className="e1" d="M18 52 30 26 56 12 88 20 104 48 92 66 34 68z" />
        <path className="e2" d="M30 26 56 12 58 36 18 52z" />
        <path className="e3" d="m56 12 32 8-30 16z" />
        <path className="e4" d="m58 36 46 12-12 18-58 2z" />
      </svg>
      <Heading>{title}</Heading>
      {children && <div className="empty-words">{children}</div>}
      {action}
    </div>
  );
}
