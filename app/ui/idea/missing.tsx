import { missingWords as words } from "#app/copy/pages/missing.ts";
import { asksForMore, mostOpenGaps } from "#app/domain/gap.ts";
import { limits } from "#app/domain/limits.ts";
import type { GapView, IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { Gap } from "#app/ui/idea/gap.tsx";
import { useSite } from "#app/ui/site.ts";

/** What is still missing from an idea, for anyone to answer; below it what was ticked off. */
export function Missing({ idea }: { idea: IdeaView }) {
  const asks = asksForMore(idea.stage);
  const open = idea.gaps.filter(({ closed }) => !closed);
  const closed = idea.gaps.filter(({ closed }) => closed);
  if (idea.gaps.length === 0 && !(asks && idea.gapsAddedByReader)) return null;
  return (
    <section className="missing" id="missing" aria-labelledby="missing-title">
      <h2 id="missing-title">{words.title}</h2>
      {open.length > 0 && <p className="hint">{words.words}</p>}
      {asks && open.length === 0 && <p className="faint">{closed.length > 0 ? words.nothing : words.empty}</p>}
      <Gaps gaps={open} idea={idea} />
      {asks && <Add idea={idea} full={open.length >= mostOpenGaps} />}
      {closed.length > 0 && (
        <details className="missing-closed">
          <summary>{words.closed(closed.length)}</summary>
          <Gaps gaps={closed} idea={idea} />
        </details>
      )}
    </section>
  );
}

function Gaps({ gaps, idea }: { gaps: GapView[]; idea: IdeaView }) {
  if (gaps.length === 0) return null;
  const here = new Set(idea.thread.map(({ id }) => id));
  return (
    <ul>
      {gaps.map((gap) => (
        <Gap
          key={gap.id}
          gap={gap}
          tended={idea.gapsTendedByReader}
          openable={asksForMore(idea.stage)}
          isHere={here.has(gap.newest?.id ?? "")}
        />
      ))}
    </ul>
  );
}

/** The way to say what else is missing, for those who may, or how one comes to it. */
function Add({ idea, full }: { idea: IdeaView; full: boolean }) {
  const { reader } = useSite();
  if (!reader) return null;
  if (!idea.gapsAddedByReader) return <p className="hint">{words.commentFirst}</p>;
  if (full) return <p className="hint">{words.full(mostOpenGaps)}</p>;
  return (
    <details className="reply">
      <summary>{words.add}</summary>
      <DeedForm action={`/ideas/${idea.number}/missing`} className="comment-form">
        <Field
          id="missing-words"
          name="words"
          label={words.label}
          hint={words.addWords}
          required
          maxLength={limits.gap}
        />
        <Button>{words.addSend}</Button>
      </DeedForm>
    </details>
  );
}
