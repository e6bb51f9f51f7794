import { copy } from "#app/copy/en.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Stone } from "#app/ui/stone.tsx";

/** Why an idea rests: what its pilot taught, or the answer that let it rest. */
export function Resting({ idea }: { idea: IdeaView }) {
  const why = reasonOf(idea);
  return (
    <div className="steps-resting">
      <Stone id={idea.id} stage="resting" />
      <p>
        <b>{copy.idea.restingTitle}</b> {copy.idea.restingWords}{" "}
        {why && (
          <a className="link" href={why.href}>
            {why.words}
          </a>
        )}
      </p>
    </div>
  );
}

/** What let it rest last: a pilot that stopped or an answer in the thread. */
function reasonOf({ journey, pilots, thread }: IdeaView) {
  const rested = journey.findLast(({ stage, outcome }) => stage === "resting" || outcome === "stop");
  const pilot = pilots.find(({ outcome }) => outcome === "stop");
  const answer = thread.findLast(({ kind, stage }) => kind === "answer" && stage === "resting");
  if (pilot && (rested?.outcome === "stop" || !answer))
    return { words: copy.idea.restingPilot, href: `/pilots/${pilot.number}/${pilot.slug}` };
  return answer ? { words: copy.idea.restingAnswer, href: `#c-${answer.id}` } : null;
}
