import type { ReactNode } from "react";
import { youWords } from "#app/copy/pages/you.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Title } from "#app/ui/title.tsx";
import { YouNav } from "#app/ui/you/you-nav.tsx";

type OwnListProps = {
  of: "news" | "ideas" | "votes" | "polishes" | "comments" | "seats" | "would-joins" | "credits" | "links" | "thanks";
  /** Whether this page of the list holds anything. */
  filled: boolean;
  next: string | null;
  first: string | null;
  /** Where to go while there is nothing. */
  way: { href: string; label: string };
  /** What one may do with all of them, beside the title. */
  deed?: ReactNode;
  children: ReactNode;
};

/** A page with all of one kind that is the reader's own. */
export function OwnList({ of, filled, next, first, way, deed, children }: OwnListProps) {
  const { title, emptyTitle, empty } = youWords[of];
  return (
    <div className="you">
      <Title>{title}</Title>
      <YouNav />
      <PageTitle title={title}>{filled && deed}</PageTitle>
      {filled && children}
      {!filled && !first && (
        <Empty title={emptyTitle} action={<Button href={way.href}>{way.label}</Button>}>
          <p>{empty}</p>
        </Empty>
      )}
      <Pager next={next} first={first} />
    </div>
  );
}
