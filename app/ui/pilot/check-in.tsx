import type { ReactNode } from "react";
import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import { pictureWords } from "#app/copy/pages/picture.ts";
import type { CheckInView, Face as Person } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Picture } from "#app/ui/picture.tsx";

type CheckInProps = {
  checkIn: Omit<CheckInView, "by"> & { by?: Person };
  /** One's own needs no name. */
  own?: boolean;
  /** For staff, what is shared says so. */
  marked?: boolean;
  children?: ReactNode;
};

/** How it went for somebody on a day: the pulse, and what they said. One's own says who can read it. */
export function CheckIn({ checkIn, own = false, marked = false, children }: CheckInProps) {
  const { by, day, pulse, wouldMiss, words: said, sharedAt, picture } = checkIn;
  const mark = sharedAt ? (own || marked) && words.shared : own && words.private;
  return (
    <article className={own ? "comment check-in own" : "comment check-in"} id={`k-${checkIn.id}`}>
      {!own && by && <Face of={by} />}
      <div className="comment-in">
        <header>
          {!own && by && <Name of={by} />}
          <span className="tag kind">{words.pulseOf(pulse)}</span>
          {wouldMiss && <span className="tag">{words.missed[wouldMiss]}</span>}
          {mark && <span className="tag">{mark}</span>}
          <span className="when">
            <Day at={day} />
          </span>
        </header>
        {said && (
          <p className="said" dir="auto">
            {said}
          </p>
        )}
        {picture && (
          <figure>
            <Picture of={picture} sizes="20rem" />
            {own && (
              <figcaption>
                <a className="link" href={`/pictures/${picture.id}/delete`}>
                  {pictureWords.removeOwn}
                </a>
              </figcaption>
            )}
          </figure>
        )}
        {children}
      </div>
    </article>
  );
}
