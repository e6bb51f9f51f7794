import { copy } from "#app/copy/en.ts";
import type { Stage } from "#app/domain/stage.ts";
import { CloseIcon } from "#app/ui/icons.tsx";

export type Sort = "hot" | "new" | "wanted";

type FilterBarProps = {
  sort: Sort;
  stage: Stage | null;
  /** How many ideas there are in each stage, within the other filters. */
  stages: { stage: Stage; count: number }[];
  question: { number: number; title: string } | null;
};

/** How the board is sorted and what of it is shown. Every link keeps the rest. */
export function FilterBar(props: FilterBarProps) {
  const { sort, stage, stages, question } = props;
  return (
    <section className="filters" aria-label={copy.board.filters}>
      <nav className="sorts" aria-label={copy.board.sort}>
        {(["hot", "new", "wanted"] as const).map((by) => (
          <a key={by} href={boardHref({ ...props, sort: by })} aria-current={by === sort ? "true" : undefined}>
            {copy.board.sorts[by]}
          </a>
        ))}
      </nav>
      <nav className="stages" aria-label={copy.board.stage}>
        <a href={boardHref({ ...props, stage: null })} aria-current={stage === null ? "true" : undefined}>
          {copy.board.all}
        </a>
        {stages.map((of) => (
          <a
            key={of.stage}
            href={boardHref({ ...props, stage: of.stage })}
            aria-current={of.stage === stage ? "true" : undefined}
          >
            {copy.stageMany[of.stage]} <data value={of.count}>{copy.count(of.count)}</data>
          </a>
        ))}
      </nav>
      {question && (
        <p className="chip">
          <span>
            {copy.board.answersTo} <q dir="auto">{question.title}</q>
          </span>
          <a href={boardHref({ ...props, question: null })} aria-label={copy.board.dropQuestion}>
            <CloseIcon size={18} />
          </a>
        </p>
      )}
    </section>
  );
}

/** The board with these filters; what is usual is left out. */
function boardHref({ sort, stage, question }: Omit<FilterBarProps, "stages">): string {
  const query = new URLSearchParams();
  if (sort !== "hot") query.set("sort", sort);
  if (stage) query.set("stage", stage);
  if (question) query.set("question", String(question.number));
  return query.size ? `/?${query}` : "/";
}
