import type { FormEvent, MouseEvent } from "react";
import { useFetcher } from "react-router";
import { applauseWords as words } from "#app/copy/pages/applause.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { GemView } from "#app/domain/views.ts";
import { ClapIcon } from "#app/ui/icons.tsx";
import { useSite } from "#app/ui/site.ts";

/** Claps once, and back. A plain form underneath; with JavaScript it answers at once and settles on what the server says. */
export function Clap({ gem, mine }: { gem: GemView; mine: boolean }) {
  const { reader } = useSite();
  const fetcher = useFetcher<{ done: boolean }>();
  const action = `/wall/${gem.number}/applause`;
  const wanted = fetcher.formData ? fetcher.formData.get("_method") !== "DELETE" : mine;
  const people = gem.claps + Number(wanted) - Number(mine);

  function clapHere(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    data.set("_here", "1");
    fetcher.submit(data, { method: "post", action });
  }

  return (
    <form className="clap" method="post" action={action} onSubmit={clapHere}>
      {wanted && <input type="hidden" name="_method" value="DELETE" />}
      {reader && <input type="hidden" name="_back" value={`${pathOfGem(gem)}#applause`} />}
      <button
        type="submit"
        onClick={onlyTheFirst}
        aria-pressed={reader ? wanted : undefined}
        aria-label={words.label(wanted, gem.title)}
      >
        <ClapIcon />
        {wanted ? words.mine : words.clap}
      </button>
      <p>
        <data className="claps" value={people + gem.visitorClaps}>
          {words.sum(people, gem.visitorClaps)}
        </data>
      </p>
      {fetcher.state === "idle" && fetcher.data?.done === false && (
        <p className="clap-lost" role="status">
          {words.lost}
        </p>
      )}
    </form>
  );
}

/** A double click is one clap, not a clap taken back. */
function onlyTheFirst(event: MouseEvent<HTMLButtonElement>) {
  if (event.detail > 1) event.preventDefault();
}
