import { copy } from "#app/copy/en.ts";
import { missingWords as words } from "#app/copy/pages/missing.ts";
import { limits } from "#app/domain/limits.ts";
import type { GapView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Name } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";
import { HeardIcon } from "#app/ui/icons.tsx";
import { useSite } from "#app/ui/site.ts";

type GapProps = {
  gap: GapView;
  /** Whether the reader may tick it off. */
  tended: boolean;
  /** Whether it may be opened again. */
  openable: boolean;
  /** Whether its newest answer stands on this page. */
  isHere: boolean;
};

/** One thing that is missing, or was: its tick, its newest answer, and the way to answer it. */
export function Gap({ gap, tended, openable, isHere }: GapProps) {
  const { path } = useSite();
  const { id, by, newest, answers, closed } = gap;
  const line = words.line(gap);
  return (
    <li id={`g-${id}`} className={closed ? "gap closed" : "gap"}>
      {tended && !closed && (
        <DeedForm action={`/gaps/${id}/close`} back={`${path}#missing`}>
          <button className="tick" type="submit" aria-label={words.tick(line)}>
            <HeardIcon size={18} />
          </button>
        </DeedForm>
      )}
      <div>
        <p className="gap-line">
          <b dir="auto">{line}</b>
          {by && (
            <small>
              {" "}
              {words.from} <Name of={by} />
            </small>
          )}
        </p>
        {newest && (
          <p className="gap-answer">
            <Name of={newest.by} />{" "}
            <a href={`${isHere ? "" : "?comments=all"}#c-${newest.id}`} dir="auto">
              {newest.excerpt}
            </a>
            {answers > 1 && <small> {words.count(answers)}</small>}
          </p>
        )}
        {!closed && <AnswerForm id={id} line={line} />}
        {closed && tended && openable && (
          <DeedForm action={`/gaps/${id}/close`} method="DELETE" back={`${path}#missing`}>
            <Button kind="quiet" label={words.openAgain(line)}>
              {words.open}
            </Button>
          </DeedForm>
        )}
      </div>
    </li>
  );
}

/** A visitor writes first, and signs in last. */
function AnswerForm({ id, line }: { id: string; line: string }) {
  const { reader } = useSite();
  return (
    <details className="reply">
      <summary aria-label={words.answerTo(line)}>{words.answer}</summary>
      <DeedForm action={`/gaps/${id}/answer`} className="comment-form">
        <Field
          id={`answer-${id}`}
          name="body"
          label={words.body}
          multiline
          required
          rows={2}
          maxLength={limits.comment}
        />
        {!reader && <p className="hint">{copy.comment.signInLast}</p>}
        <Button>{words.send}</Button>
      </DeedForm>
    </details>
  );
}
