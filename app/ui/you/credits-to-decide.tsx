import { consentWords } from "#app/copy/pages/consent.ts";
import { limits } from "#app/domain/limits.ts";
import type { CreditToDecide } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSite } from "#app/ui/site.ts";
import { AlsoPage } from "#app/ui/you/also-page.tsx";
import { CreditWords } from "#app/ui/you/credit-words.tsx";

/** Credit that waits for its person's word; `handle` is theirs as long as they have no page. */
export function CreditsToDecide({ credits, handle }: { credits: CreditToDecide[]; handle: string | null }) {
  return (
    <section className="to-decide" id="credits" aria-labelledby="credits-title">
      <h2 id="credits-title">{consentWords.credits}</h2>
      <p className="faint">{consentWords.consent}</p>
      {credits.map((credit) => (
        <article key={credit.id} className="card" id={`credit-${credit.id}`}>
          <h3>
            {credit.about.pilot && `${consentWords.pilot} `}
            <a href={credit.about.href} dir="auto">
              {credit.about.title}
            </a>
          </h3>
          <p>
            {consentWords.forWhat(credit.role)}
            {credit.what && <span dir="auto">: {credit.what}</span>}
          </p>
          {credit.state === "corrected" && <p className="due">{consentWords.decided.corrected}</p>}
          <CreditWords credit={credit} />
          <Decide credit={credit} handle={handle} />
        </article>
      ))}
    </section>
  );
}

function Decide({ credit, handle }: { credit: CreditToDecide; handle: string | null }) {
  const { reader, path } = useSite();
  const id = `credit-${credit.id}`;
  const options = [
    { value: "name", label: consentWords.asName },
    { value: "alias", label: consentWords.asAlias },
    { value: "anonymous", label: consentWords.asNobody },
  ];
  return (
    <>
      <DeedForm action={`/credits/${credit.id}/accept`} back={path} className="decide">
        <input type="hidden" name="edition" value={credit.edition} />
        <Choices
          id={`${id}-shown`}
          name="shown"
          legend={consentWords.shown}
          hint={consentWords.shownHint(reader?.name ?? "")}
          value={credit.shown ?? "name"}
          options={options}
          look="pills"
        />
        <Field
          id={`${id}-alias`}
          name="alias"
          label={consentWords.alias}
          value={credit.alias ?? ""}
          required={false}
          maxLength={limits.name}
          autoComplete="nickname"
        />
        {handle && <AlsoPage handle={handle} id={`${id}-page`} />}
        <div className="buttons">
          <Button label={`${consentWords.accept}: ${credit.about.title}`}>{consentWords.accept}</Button>
          <Button kind="quiet" form={`${id}-decline`} label={`${consentWords.decline}: ${credit.about.title}`}>
            {consentWords.decline}
          </Button>
        </div>
      </DeedForm>
      <DeedForm id={`${id}-decline`} action={`/credits/${credit.id}/decline`} back={path} />
    </>
  );
}
