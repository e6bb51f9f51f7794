import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import type { SpotlightToDecide } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Name } from "#app/ui/face.tsx";
import { useSite } from "#app/ui/site.ts";

/** Where the reader is asked to stand in the light of the wall, or agreed to, with exactly what everybody would read. */
export function OwnSpotlights({ spotlights }: { spotlights: SpotlightToDecide[] }) {
  if (spotlights.length === 0) return null;
  const { title, consent } = spotlightWords.mine;
  return (
    <section className="to-decide" id="spotlights" aria-labelledby="spotlights-title">
      <h2 id="spotlights-title">{title}</h2>
      <p className="faint">{consent}</p>
      {spotlights.map((spotlight) => (
        <Decide key={spotlight.id} spotlight={spotlight} />
      ))}
    </section>
  );
}

function Decide({ spotlight: { id, by, line, from, until, state } }: { spotlight: SpotlightToDecide }) {
  const { reader, path } = useSite();
  const words = spotlightWords.mine;
  const isShown = state === "accepted";
  return (
    <article className="card">
      <p>
        <Name of={by} /> {words.asks}, <Day at={from} /> {spotlightWords.staff.to} <Day at={until} />.{" "}
        {isShown ? words.showsNow : words.shows}
      </p>
      <blockquote className="quoted" dir="auto">
        <b>{reader?.name}</b> {line}
      </blockquote>
      {state === "declined" && <p className="faint">{words.declined}</p>}
      {state === "withdrawn" && <p className="faint">{words.withdrawn}</p>}
      <div className="buttons">
        {!isShown && (
          <DeedForm action={`/spotlights/${id}/accept`} back={`${path}#spotlights`}>
            <Button>{state === "proposed" ? words.accept : words.acceptAfterAll}</Button>
          </DeedForm>
        )}
        {(isShown || state === "proposed") && (
          <DeedForm action={`/spotlights/${id}/decline`} back={`${path}#spotlights`}>
            <Button kind="quiet">{isShown ? words.takeBack : words.decline}</Button>
          </DeedForm>
        )}
      </div>
    </article>
  );
}
