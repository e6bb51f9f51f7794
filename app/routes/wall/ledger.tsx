import { proposeCredit } from "#app/commands/index.ts";
import { creditWords } from "#app/copy/pages/credit.ts";
import { ledgerWords as words } from "#app/copy/pages/ledger.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { CreditDrafts } from "#app/ui/ledger/credit-drafts.tsx";
import { Ledger } from "#app/ui/ledger/ledger.tsx";
import { Nominations } from "#app/ui/ledger/nominations.tsx";
import { WhoDidWhat } from "#app/ui/ledger/who-did-what.tsx";
import { WhyRefused } from "#app/ui/notice.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { type Refusal, useRefusal } from "#app/ui/refused.ts";
import { Title } from "#app/ui/title.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { celebrationOr404 } from "#app/web/subjects.ts";
import { creditDraftsFor } from "#db/credit-drafts.ts";
import { ledgerOf } from "#db/ledger.ts";
import { withMerged } from "#db/merges.ts";
import { waitingNominations } from "#db/nominations.ts";
import type { Route } from "./+types/ledger.ts";

export const handle = { calm: true };

const askForm = "ask-all";

export const loader = page("propose-credit", async ({ read, params }) => {
  const { celebration, about } = await celebrationOr404(read, params);
  const [drafts, credits, nominations] = await Promise.all([
    creditDraftsFor(read, celebration.subject),
    ledgerOf(read, celebration.subject),
    waitingNominations(read, await withMerged(read, celebration.ideaId)),
  ]);
  return { number: celebration.number, about, drafts, credits, nominations };
});

export const action = act({ POST: proposeCredit });

export default function LedgerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, drafts, credits, nominations } = loaderData;
  const refusal = useRefusal(actionData);
  const propose = <Propose number={number} refusal={refusal} strong={drafts.length === 0} />;
  return (
    <div className="ledger">
      <Title>{words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} words={<p>{words.words}</p>} />
      <DeedAbout about={about} />
      {refusal.reason && (
        <>
          <WhyRefused refusal={refusal} />
          {propose}
        </>
      )}
      <CreditDrafts number={number} drafts={drafts} ask={askForm} />
      <Nominations nominations={nominations} celebrated />
      <Ledger credits={credits} />
      {drafts.length + credits.length > 0 && (
        <p className="buttons">
          <Button href={`/wall/${number}/shares`}>{words.sharesTitle}</Button>
        </p>
      )}
      {!refusal.reason && propose}
      <DeedForm id={askForm} action={`/wall/${number}/ask`} />
    </div>
  );
}

type ProposeProps = { number: number; refusal: Refusal; strong: boolean };

/** For help that the rows know nothing of. */
function Propose({ number, refusal, strong }: ProposeProps) {
  const here = pathOfLedger({ number });
  return (
    <section className="deed-page" id="propose">
      <h2>{words.propose}</h2>
      <p className="hint">{creditWords.words}</p>
      <DeedForm action={here} back={here} className="form">
        <WhoDidWhat refusal={refusal} />
        <div className="buttons">
          <Button kind={strong ? "strong" : "plain"} size="large">
            {creditWords.send}
          </Button>
        </div>
      </DeedForm>
    </section>
  );
}
