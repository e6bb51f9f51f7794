import { copy } from "#app/copy/en.ts";
import { heldWords as words } from "#app/copy/pages/held-votes.ts";
import { voteWords } from "#app/copy/pages/vote.ts";
import { pathOfHeld } from "#app/domain/paths.ts";
import type { HeldVote } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Stone } from "#app/ui/stone.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { decidedVotes, heldCount, heldVotes } from "#db/held-votes.ts";
import type { Route } from "./+types/idea.ts";

export const loader = page("see-staff", async ({ read, params, url }) => {
  const { idea, about } = await ideaOr404(read, params);
  const after = placeIn(url.searchParams.get("after"));
  const here = pathOfHeld(idea);
  const [count, { rows, next }, decided] = await Promise.all([
    heldCount(read, idea.id),
    heldVotes(read, idea.id, after),
    decidedVotes(read, idea.id),
  ]);
  return {
    here,
    about,
    stone: { id: idea.id, stage: idea.stage },
    votes: idea.votesCount,
    count,
    rows,
    decided,
    ...pagesAt(here, after, next),
  };
});

export default function HeldVotesOfIdea({ loaderData }: Route.ComponentProps) {
  const { here, about, stone, votes, count, rows, decided, next, first } = loaderData;
  return (
    <div className="staff">
      <Title>{words.ideaTitle}</Title>
      <PageTitle title={words.ideaTitle} words={<p>{words.ideaWords(count)}</p>} />
      <a className="deed-about" href={about.href}>
        <Stone {...stone} />
        <span>
          <b dir="auto">{about.title}</b>
          <small>
            {copy.count(votes)} {copy.vote.want(votes)}
          </small>
        </span>
      </a>
      {count > 0 && (
        <div className="buttons">
          <DeedForm action={`${here}/release`}>
            <Button>{words.releaseAll}</Button>
          </DeedForm>
          <DeedForm action={`${here}/drop`}>
            <Button>{words.dropAll}</Button>
          </DeedForm>
          <p className="hint">{words.allHint}</p>
        </div>
      )}
      {rows.length > 0 && <Votes title={words.waiting} votes={rows} here={here} />}
      <Pager next={next} first={first} />
      {decided.length > 0 && <Votes title={words.decidedTitle} votes={decided} here={here} />}
    </div>
  );
}

/** Votes one by one, each with what may be done about it. */
function Votes({ title, votes, here }: { title: string; votes: HeldVote[]; here: string }) {
  return (
    <section className="plain-list held-votes">
      <h2>{title}</h2>
      <ul>
        {votes.map((vote) => (
          <li key={vote.personId}>
            <Face of={vote.voter} />
            <p>
              <Name of={vote.voter} /> <span className="faint">@{vote.handle}</span>{" "}
              {vote.strength && <span className="tag">{voteWords.strengths[vote.strength]}</span>}
              <small>
                {words.joined} <Day at={vote.joinedAt} withTime />, {words.voted} <Day at={vote.at} withTime />
                {vote.decided && (
                  <>
                    . {words.states[vote.state]} {words.by} <Name of={vote.decided.by} />{" "}
                    <Day at={vote.decided.at} withTime />
                  </>
                )}
              </small>
              {vote.words && <q dir="auto">{vote.words}</q>}
            </p>
            <div className="buttons">
              {vote.state !== "released" && (
                <DeedForm action={`${here}/release`}>
                  <input type="hidden" name="person" value={vote.handle} />
                  <Button kind="quiet" label={words.releaseOf(vote.voter.name)}>
                    {words.release}
                  </Button>
                </DeedForm>
              )}
              {vote.state !== "dropped" && (
                <DeedForm action={`${here}/drop`}>
                  <input type="hidden" name="person" value={vote.handle} />
                  <Button kind="quiet" label={words.dropOf(vote.voter.name)}>
                    {words.drop}
                  </Button>
                </DeedForm>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
