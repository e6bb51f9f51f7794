import { ideaWords } from "#app/copy/pages/idea.ts";
import { restWords } from "#app/copy/pages/rest.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Wakes } from "#app/ui/idea/wakes.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** Why an idea rests, with thanks, and what would wake it; where to read on: its pilot, or the answer. */
export function Resting({ idea }: { idea: IdeaView }) {
  const { rest } = idea;
  const why = reasonOf(idea);
  return (
    <div className="steps-resting">
      <Stone id={idea.id} stage="resting" />
      <div>
        <b>{ideaWords.restingTitle}</b>
        {rest ? (
          <>
            <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: rest.html }} />
            <Wakes rest={rest} />
          </>
        ) : (
          `${ideaWords.restingWords} `
        )}
        {why && (
          <a className="link" href={why.href}>
            {rest ? why.more : why.words}
          </a>
        )}
      </div>
    </div>
  );
}

/** What let it rest last: a pilot that stopped or an answer in the thread. */
function reasonOf({ journey, pilots, thread }: IdeaView) {
  const rested = journey.findLast(({ stage, outcome }) => stage === "resting" || outcome === "stop");
  const pilot = pilots.find(({ outcome }) => outcome === "stop");
  const answer = thread.findLast(({ kind, stage }) => kind === "answer" && stage === "resting");
  if (pilot && (rested?.outcome === "stop" || !answer))
    return {
      words: ideaWords.restingPilot,
      more: restWords.pilot,
      href: `/pilots/${pilot.number}/${pilot.slug}`,
    };
  return answer ? { words: ideaWords.restingAnswer, more: restWords.answer, href: `#c-${answer.id}` } : null;
}
