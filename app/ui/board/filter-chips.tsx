import type { ReactNode } from "react";
import { filterWords as words } from "#app/copy/pages/filters.ts";
import type { Mine } from "#app/domain/board.ts";
import type { TagName } from "#app/domain/views.ts";
import { CloseIcon } from "#app/ui/icons.tsx";

type FilterChipsProps = {
  question?: { title: string } | null;
  tag?: TagName | null;
  mine?: Mine | null;
  /** The address without one of the filters. */
  without: (filter: "question" | "tag" | "mine") => string;
};

/** The filters that are on, each with its way out. */
export function FilterChips({ question, tag, mine, without }: FilterChipsProps) {
  if (!question && !tag && !mine) return null;
  return (
    <div className="chips">
      {question && (
        <Chip href={without("question")} drop={words.dropQuestion}>
          {words.answersTo} <q dir="auto">{question.title}</q>
        </Chip>
      )}
      {tag && (
        <Chip href={without("tag")} drop={words.dropTag}>
          {words.tagged} <q dir="auto">{tag.name}</q>
        </Chip>
      )}
      {mine && (
        <Chip href={without("mine")} drop={words.dropMine}>
          {words.mines[mine]}
        </Chip>
      )}
    </div>
  );
}

/** A filter that is on, with its way out. */
export function Chip({ href, drop, children }: { href: string; drop: string; children: ReactNode }) {
  return (
    <p className="chip">
      <span>{children}</span>
      <a href={href} aria-label={drop}>
        <CloseIcon size={18} />
      </a>
    </p>
  );
}
