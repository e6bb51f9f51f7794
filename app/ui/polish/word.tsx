import { polishWords as words } from "#app/copy/pages/polish.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPolish, pathWith } from "#app/domain/paths.ts";
import type { Words } from "#app/domain/polish.ts";
import type { Reading } from "#app/domain/reading.ts";
import type { PolishView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { Meaning } from "#app/ui/polish/meaning.tsx";

type WordProps = {
  /** The idea's number, and who dreamed it up. */
  number: number;
  dreamer: string;
  polish: PolishView;
  reading: Reading;
  edition: string;
  mayDecide: boolean;
  mayWithdraw: boolean;
  mayOfferAgain: boolean;
  isOwn: boolean;
};

/** What may be said to a polish that is offered: by those who decide, and by whoever offered it. */
export function Word({ number, dreamer, polish, reading, edition, ...may }: WordProps) {
  const { mayDecide, mayWithdraw, mayOfferAgain, isOwn } = may;
  const { merged, likely } = reading;
  const here = pathOfPolish(polish);
  return (
    <section className="verdict">
      {mayDecide && merged && (
        <AcceptForm here={here} polish={polish} merged={merged} likely={likely} edition={edition} isOwn={isOwn} />
      )}
      {!mayDecide && <p>{mayWithdraw ? words.ownWaits : words.whoDecides(dreamer)}</p>}
      <div className="buttons">
        {mayDecide && <Button href={`${here}/accept`}>{merged ? words.change : words.fresh}</Button>}
        {mayDecide && !mayWithdraw && (
          <Button kind="quiet" href={`${here}/decline`}>
            {words.decline}
          </Button>
        )}
        {mayOfferAgain && !merged && (
          <Button href={pathWith(`/ideas/${number}/polish`, { again: polish.id })}>{words.again}</Button>
        )}
        {mayWithdraw && (
          <Button kind="quiet" href={`${here}/withdraw`}>
            {words.withdraw}
          </Button>
        )}
      </div>
    </section>
  );
}

type AcceptFormProps = {
  here: string;
  polish: PolishView;
  merged: Words;
  likely: boolean;
  edition: string;
  /** Whether it is the reader's own, to whom no word is due. */
  isOwn: boolean;
};

/** Accepts a polish as it stands, with one click. */
function AcceptForm({ here, polish, merged: { title, body }, likely, edition, isOwn }: AcceptFormProps) {
  return (
    <DeedForm action={`${here}/accept`} className="form">
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="title" value={title} />
      <input type="hidden" name="body" value={body} />
      <input type="hidden" name="asItIs" value="1" />
      <Meaning likely={likely} />
      {!isOwn && <Field name="said" label={words.said(polish.by.name)} maxLength={limits.line} />}
      <Button kind="strong" size="large">
        {words.acceptAsItIs}
      </Button>
    </DeedForm>
  );
}
