import { revisionWords as words } from "#app/copy/pages/polish.ts";
import { isStaff } from "#app/domain/actor.ts";
import { diffOfWords } from "#app/domain/diff.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedAbout } from "#app/ui/deed-about.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Diff } from "#app/ui/polish/diff.tsx";
import { RevisionList } from "#app/ui/polish/revision-list.tsx";
import { Views } from "#app/ui/polish/views.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { numberAt } from "#app/web/places.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { polishersCount, revisionOf, revisionsOf } from "#db/revisions.ts";
import type { Route } from "./+types/revisions.ts";

export const loader = page.open("see-idea", async ({ read, actor, params, url }) => {
  const { idea, about } = await ideaOr404(read, params);
  const [from, to] = ["from", "to"].map((name) => numberAt(url.searchParams.get(name)));
  const [revisions, polishers, one, other] = await Promise.all([
    revisionsOf(read, idea.id),
    polishersCount(read, idea.id),
    from ? revisionOf(read, idea.id, from) : null,
    to ? revisionOf(read, idea.id, to) : null,
  ]);
  return {
    number: idea.number,
    about,
    revisions,
    polishers,
    restorable: isStaff(actor) && idea.stage !== "shipped",
    compared: one && other && { from: one.number, to: other.number, diff: diffOfWords(one, other) },
    side: url.searchParams.get("view") === "side",
  };
});

/** How an idea's words came to be: every state of them, and what changed between any two. */
export default function Revisions({ loaderData }: Route.ComponentProps) {
  const { number, about, revisions, polishers, restorable, compared, side } = loaderData;
  const here = pathOfRevisions({ number });
  return (
    <div className="revisions-page">
      <Title>{words.title}</Title>
      <meta name="robots" content="noindex" />
      <PageTitle title={words.title} words={<p>{words.words(polishers)}</p>} />
      <DeedAbout about={about} />
      {compared && (
        <section className="compared" id="compared">
          <h2>{words.compared(compared.from, compared.to)}</h2>
          <Views path={here} said={{ from: compared.from, to: compared.to }} side={side} />
          <Diff
            diff={compared.diff}
            side={side}
            headings={{ before: words.number(compared.from), after: words.number(compared.to) }}
          />
        </section>
      )}
      <RevisionList number={number} revisions={revisions} restorable={restorable} />
      {revisions.length > 2 && <Compare here={here} revisions={revisions.map(({ number }) => number)} />}
    </div>
  );
}

function Compare({ here, revisions }: { here: string; revisions: number[] }) {
  const options = revisions.map((number) => ({ value: String(number), label: words.number(number) }));
  return (
    <section className="compared">
      <h2>{words.compareTitle}</h2>
      <form action={here} className="form beside">
        <Field name="from" label={words.from} required value={options.at(-1)?.value} options={options} />
        <Field name="to" label={words.to} required value={options[0]?.value} options={options} />
        <Button>{words.compare}</Button>
      </form>
    </section>
  );
}
