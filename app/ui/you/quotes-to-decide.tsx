import { consentWords } from "#app/copy/pages/consent.ts";
import { quoteWords as words } from "#app/copy/pages/quote.ts";
import { limits } from "#app/domain/limits.ts";
import type { QuoteToDecide } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSite } from "#app/ui/site.ts";
import { ItsStory } from "#app/ui/you/its-story.tsx";

/** Words of the reader's that wait for a yes before anybody reads them. */
export function QuotesToDecide({ quotes }: { quotes: QuoteToDecide[] }) {
  if (quotes.length === 0) return null;
  return (
    <section className="to-decide" id="quotes" aria-labelledby="quotes-title">
      <h2 id="quotes-title">{words.yours}</h2>
      <p className="faint">{words.consent}</p>
      {quotes.map((quote) => (
        <article key={quote.id} className="card" id={`quote-${quote.id}`}>
          <blockquote className="quoted" dir="auto">
            {quote.words}
          </blockquote>
          <ItsStory of={quote.story} />
          <Decide quote={quote} />
        </article>
      ))}
    </section>
  );
}

function Decide({ quote: { id, story } }: { quote: QuoteToDecide }) {
  const { reader, path } = useSite();
  const own = `quote-${id}`;
  const { name, alias, anonymous } = words.shownOptions;
  return (
    <>
      <DeedForm action={`/quotes/${id}/accept`} back={path} className="decide">
        <Choices
          id={`${own}-shown`}
          name="shown"
          legend={words.shown}
          hint={consentWords.shownHint(reader?.name ?? "")}
          value="name"
          options={[
            { value: "name", label: name },
            { value: "alias", label: alias },
            { value: "anonymous", label: anonymous },
          ]}
          look="pills"
        />
        <Field id={`${own}-alias`} name="alias" label={words.alias} required={false} maxLength={limits.name} />
        <div className="buttons">
          <Button label={`${words.accept}: ${story.title}`}>{words.accept}</Button>
          <Button kind="quiet" form={`${own}-decline`} label={`${words.decline}: ${story.title}`}>
            {words.decline}
          </Button>
        </div>
      </DeedForm>
      <DeedForm id={`${own}-decline`} action={`/quotes/${id}/decline`} back={path} />
    </>
  );
}
