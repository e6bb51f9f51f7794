import type { FormEvent, MouseEvent } from "react";
import { useFetcher } from "react-router";
import { copy } from "#app/copy/en.ts";
import { Day } from "#app/ui/day.tsx";

type VoteProps = {
  /** The idea's number. */
  number: number;
  title: string;
  votes: number;
  mine: boolean;
  size?: "row" | "idea";
  /** When the reader voted; told at the large size. */
  since?: Date | null;
  /** It has shipped: the number is told and nobody is asked, though a vote still counts. */
  past?: boolean;
  back: string;
};

/** "Me too", and back. Plain form underneath; with JavaScript it answers at once and settles on what the server says. */
export function Vote({ number, title, votes, mine, size = "row", since, past = false, back }: VoteProps) {
  const fetcher = useFetcher<{ done: boolean }>();
  const action = `/ideas/${number}/vote`;
  const wanted = fetcher.formData ? fetcher.formData.get("_method") !== "DELETE" : mine;
  const shown = votes + Number(wanted) - Number(mine);

  function voteHere(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    data.set("_here", "1");
    fetcher.submit(data, { method: "post", action });
  }

  return (
    <form className={size === "idea" ? "vote big" : "vote"} method="post" action={action} onSubmit={voteHere}>
      {wanted && <input type="hidden" name="_method" value="DELETE" />}
      <input type="hidden" name="_back" value={back} />
      <button
        type="submit"
        onClick={onlyTheFirst}
        aria-pressed={wanted}
        aria-label={copy.vote.label(wanted, title, shown)}
      >
        <data className="votes" value={shown}>
          {copy.count(shown)}
        </data>
        {size === "row" ? (
          <span className="vote-words">{wanted ? copy.vote.mine : copy.vote.add}</span>
        ) : (
          <span className="vote-words">
            {past ? copy.vote.wanted(shown) : copy.vote.want(shown)}{" "}
            {(wanted || !past) && <YouToo wanted={wanted} since={mine ? since : null} />}
          </span>
        )}
      </button>
      {fetcher.state === "idle" && fetcher.data?.done === false && (
        <p className="vote-lost" role="status">
          {copy.vote.lost}
        </p>
      )}
    </form>
  );
}

/** A double click means one vote, not a vote and its withdrawal. */
function onlyTheFirst(event: MouseEvent<HTMLButtonElement>) {
  if (event.detail > 1) event.preventDefault();
}

function YouToo({ wanted, since }: { wanted: boolean; since?: Date | null }) {
  if (!wanted) return <b>{copy.vote.meToo}</b>;
  if (!since) return <b>{copy.vote.youToo}</b>;
  return (
    <b>
      {copy.vote.since} <Day at={since} />
    </b>
  );
}
