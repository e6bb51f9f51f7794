import { checkInWords as words } from "#app/copy/pages/check-in.ts";
import type { CheckInView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { CheckIn } from "#app/ui/pilot/check-in.tsx";

/** A check-in of the reader, with the mark of what would be shared; see `domain/edition.ts`. */
type OwnCheckIn = CheckInView & { edition: string };

type SaidTodayProps = {
  said: OwnCheckIn;
  about: { title: string; href: string };
  /** Where it can be said differently, as long as it can. */
  again: string | null;
};

/** Thanks to who said how it goes today, with the offer to share it. */
export function SaidToday({ said, about, again }: SaidTodayProps) {
  return (
    <div className="said-today">
      <PageTitle title={words.thanks} words={<p>{words.thanksWords}</p>} />
      <DeedAbout about={about} />
      <section className="card" aria-labelledby="today-title">
        <h2 id="today-title">{words.today}</h2>
        <CheckIn checkIn={said} own />
        {!said.sharedAt && <p>{words.shareOffer}</p>}
        <div className="buttons">
          <Share checkIn={said} />
          {again && (
            <Button kind="quiet" href={again}>
              {words.again}
            </Button>
          )}
          <Button kind="quiet" href={about.href}>
            {words.back}
          </Button>
        </div>
      </section>
    </div>
  );
}

/** What the reader said on other days; each can be shared and taken back. */
export function OwnCheckIns({ checkIns }: { checkIns: OwnCheckIn[] }) {
  if (checkIns.length === 0) return null;
  return (
    <section className="own-part" aria-labelledby="before-title">
      <header>
        <h2 id="before-title">{words.before}</h2>
      </header>
      <div className="check-ins">
        {checkIns.map((checkIn) => (
          <CheckIn key={checkIn.id} checkIn={checkIn} own>
            <Share checkIn={checkIn} quiet />
          </CheckIn>
        ))}
      </div>
    </section>
  );
}

function Share({ checkIn: { id, sharedAt, edition }, quiet = false }: { checkIn: OwnCheckIn; quiet?: boolean }) {
  return (
    <DeedForm action={`/check-ins/${id}/share`} method={sharedAt ? "DELETE" : "POST"}>
      {!sharedAt && <input type="hidden" name="edition" value={edition} />}
      <Button kind={quiet ? "quiet" : "plain"}>{sharedAt ? words.unshare : words.share}</Button>
    </DeedForm>
  );
}
