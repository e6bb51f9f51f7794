import { copy } from "#app/copy/en.ts";
import { ideaWords } from "#app/copy/pages/idea.ts";
import { ideaNewWords } from "#app/copy/pages/idea-new.ts";
import { reportWords } from "#app/copy/pages/report.ts";
import { similarWords } from "#app/copy/pages/similar.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Done } from "#app/ui/done.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Asked } from "#app/ui/idea/asked.tsx";
import { IdeaTags } from "#app/ui/idea/idea-tags.tsx";
import { OpenWays } from "#app/ui/idea/open-ways.tsx";
import { StageSteps } from "#app/ui/idea/stage-steps.tsx";
import { LargeStone } from "#app/ui/large-stone.tsx";
import { PolishLine } from "#app/ui/polish/polish-line.tsx";
import { useSite } from "#app/ui/site.ts";
import { titleClass } from "#app/ui/title-class.ts";

/** An idea's stone, its words large, who dreamed it up, and how far it has come. */
export function IdeaHead({ idea }: { idea: IdeaView }) {
  const { question, dreamer } = idea;
  const { path, reader } = useSite();
  const justReported = reader !== null && new URLSearchParams(path.split("?")[1]).has("reported");
  const justJoined = idea.mine && new URLSearchParams(path.split("?")[1]).has("joined");
  return (
    <article className="idea-head">
      {isJustHere(idea) && (
        <Done>
          {ideaNewWords.arrived} <Day at={idea.answerDue as string} />.
        </Done>
      )}
      <Asked idea={idea} />
      {justReported && <Done>{reportWords.done}</Done>}
      {justJoined && <Done>{similarWords.joined}</Done>}
      <header>
        <LargeStone id={idea.id} stage={idea.stage} />
        <div>
          {question && (
            <p className="above">
              {ideaWords.answerTo}{" "}
              <a href={`/questions/${question.number}/${question.slug}`}>
                <q dir="auto">{question.title}</q>
              </a>
            </p>
          )}
          <h1 className={titleClass(idea.title)} dir="auto">
            {idea.title}
          </h1>
          <div className="byline">
            <Face of={dreamer} />
            <p>
              <Name of={dreamer} /> {idea.retold ? ideaWords.retoldBy : ideaWords.dreamedBy} <Day at={idea.at} />.
              {reader && !idea.own && !worksHere(reader.role) && (
                <>
                  {" "}
                  <a className="link" href={`/ideas/${idea.number}/report`}>
                    {reportWords.link}
                  </a>
                </>
              )}
              {idea.removable && (
                <>
                  {" "}
                  <a className="link" href={`/ideas/${idea.number}/delete`}>
                    {copy.thread.delete}
                  </a>
                </>
              )}
            </p>
          </div>
        </div>
      </header>
      {idea.html && <div className="words large" dir="auto" dangerouslySetInnerHTML={{ __html: idea.html }} />}
      <PolishLine idea={idea} />
      <IdeaTags idea={idea} />
      <OpenWays idea={idea} />
      <StageSteps idea={idea} />
    </article>
  );
}

/** The reader's own, and nobody has had to do with it so far. */
function isJustHere({ own, heard, answerDue, votes, comments }: IdeaView): boolean {
  return own && !heard && answerDue !== null && votes + comments === 0;
}
