import { ideaWords } from "#app/copy/pages/idea.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Resting } from "#app/ui/idea/resting.tsx";
import { Stone } from "#app/ui/stone.tsx";

const steps = ["rough", "polishing", "piloting", "shipped"] as const;

/** The four steps as the idea's own stone, cut further and further; resting is a state of its own, in words. */
export function StageSteps({ idea }: { idea: IdeaView }) {
  const { id, stage } = idea;
  const now = stage === "resting" ? -1 : steps.indexOf(stage);
  return (
    <section className="steps" aria-label={ideaWords.steps}>
      {stage === "resting" && <Resting idea={idea} />}
      <ol className={stage === "resting" ? "asleep" : undefined}>
        {steps.map((step, i) => (
          <li
            key={step}
            className={i < now ? "past" : i > now ? "ahead" : undefined}
            aria-current={i === now ? "step" : undefined}
          >
            <Stone id={id} stage={step} />
            <span>{ideaWords.steps4[step]}</span>
            {i < now && <span className="sr">, {ideaWords.stepDone}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
