import { ideaWords } from "#app/copy/pages/idea.ts";
import { promiseWords as words } from "#app/copy/pages/promise.ts";
import type { IdeaView, PauseView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";
import { Span } from "#app/ui/span.tsx";

/** While nobody has answered: by when somebody does, how long that is, or why the clock stands still. */
export function IdeaPromise({ idea }: { idea: IdeaView }) {
  const { heard, answerDue, pause } = idea;
  if (heard || !answerDue) return null;
  return (
    <section className="promise">
      <h2>{ideaWords.promise}</h2>
      {pause ? <Paused pause={pause} /> : <Due idea={idea} due={answerDue} />}
      {!pause && idea.sitePauses.map((one) => <Off key={one.id} pause={one} />)}
      <p>
        <a className="link" href="/promise">
          {words.more}
        </a>
      </p>
    </section>
  );
}

function Due({ idea, due }: { idea: IdeaView; due: string }) {
  if (idea.answerLate)
    return (
      <p>
        {ideaWords.promiseLate} <Day at={due} />
        {words.late(idea.answerLeft)}
      </p>
    );
  return (
    <p>
      <b>
        {ideaWords.promiseBy} <Day at={due} />
      </b>{" "}
      {ideaWords.promiseWords(idea.answerDays)} <span className="due">{words.left(idea.answerLeft)}</span>
    </p>
  );
}

function Paused({ pause: { from, by, reason } }: { pause: PauseView }) {
  return (
    <>
      <p>
        <b>
          {words.paused} <Day at={from} />
        </b>{" "}
        {words.pausedWords}
      </p>
      <p>
        <Name of={by} /> {words.by}: <q dir="auto">{reason}</q>
      </p>
    </>
  );
}

function Off({ pause: { from, until, reason } }: { pause: PauseView }) {
  return (
    <p>
      {words.off} <Span from={from} until={until} />. <q dir="auto">{reason}</q>
    </p>
  );
}
