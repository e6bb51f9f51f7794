import { ideaWords } from "#app/copy/pages/idea.ts";
import { promiseWords } from "#app/copy/pages/promise.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Day, spanBetween } from "#app/ui/day.tsx";
import { FaceLink, Name } from "#app/ui/face.tsx";
import { HeardIcon, NextIcon } from "#app/ui/icons.tsx";
import { IdeaPromise } from "#app/ui/idea/idea-promise.tsx";
import { Journey } from "#app/ui/idea/journey.tsx";
import { Provenance } from "#app/ui/idea/provenance.tsx";
import { VoteWeight } from "#app/ui/idea/vote-weight.tsx";
import { VoteAgain } from "#app/ui/polish/vote-again.tsx";
import { ShareWay } from "#app/ui/share-way.tsx";
import { useSite } from "#app/ui/site.ts";
import { Vote } from "#app/ui/vote.tsx";

/** Beside an idea: how many want it, who looks after it, what is promised, and its journey. */
export function IdeaSide({ idea }: { idea: IdeaView }) {
  const { path } = useSite();
  const { heard, host, answerDue } = idea;
  return (
    <aside className="idea-side" aria-label={ideaWords.side}>
      <div id="vote">
        <Wanted idea={idea} back={`${path}#vote`} />
        <VoteAgain {...idea} back={`${path}#vote`} />
        <VoteWeight idea={idea} back={`${path}#vote`} />
        <ShareWay kind="idea" of={idea.number} />
      </div>
      <section>
        <h2>{ideaWords.host}</h2>
        {host ? (
          <div className="byline">
            <FaceLink of={host} />
            <p>
              <Name of={host} />
              <small>{ideaWords.hostWords}</small>
            </p>
          </div>
        ) : answerDue && !idea.answerLate && !idea.pause ? (
          <p>
            {promiseWords.hostBy} <Day at={answerDue} />.
          </p>
        ) : (
          <p>{ideaWords.noHost}</p>
        )}
      </section>
      {heard && (
        <section>
          <h2>{ideaWords.heard}</h2>
          <p className="heard">
            <HeardIcon size={18} />
            <span>
              <Name of={heard.by} /> {ideaWords.heardAfter(spanBetween(idea.at, heard.at))}
            </span>
          </p>
        </section>
      )}
      <IdeaPromise idea={idea} />
      <Provenance said={idea.provenance} />
      <Journey steps={idea.journey} />
    </aside>
  );
}

/** How many want it, and the way to the wall where it shines. Of what has shipped nobody is asked any more. */
function Wanted({ idea, back }: { idea: IdeaView; back: string }) {
  const { celebration } = idea;
  return (
    <div className={celebration ? "wanted" : undefined}>
      <Vote
        size="idea"
        past={idea.stage === "shipped"}
        number={idea.number}
        title={idea.title}
        votes={idea.votes}
        mine={idea.mine}
        since={idea.vote?.at}
        back={back}
      />
      {celebration && (
        <a className="to-wall" href={pathOfGem(celebration)}>
          {ideaWords.celebration} <NextIcon size={18} />
        </a>
      )}
    </div>
  );
}
