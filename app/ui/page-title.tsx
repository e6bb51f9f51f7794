import type { ReactNode } from "react";
import { titleClass } from "#app/ui/title-class.ts";

type PageTitleProps = {
  title: string;
  /** A sentence or two below. */
  words?: ReactNode;
  /** Buttons, at the end of the line where there is room. */
  children?: ReactNode;
};

/** The heading of a page. */
export function PageTitle({ title, words, children }: PageTitleProps) {
  return (
    <header className="page-title">
      <div>
        <h1 className={titleClass(title)} dir="auto">
          {title}
        </h1>
        {words && <div className="lede">{words}</div>}
      </div>
      {children && <div className="buttons">{children}</div>}
    </header>
  );
}
