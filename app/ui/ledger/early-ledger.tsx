import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import type { About, LedgerCredit } from "#app/domain/views.ts";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { Ledger } from "#app/ui/ledger/ledger.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Title } from "#app/ui/title.tsx";

/** The credits of what is not on the wall, or not yet. */
export function EarlyLedger({ about, credits }: { about: About; credits: LedgerCredit[] }) {
  return (
    <div className="ledger">
      <Title>{words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} words={<p>{words.earlyWords}</p>} />
      <DeedAbout about={about} />
      <Ledger credits={credits} />
    </div>
  );
}
