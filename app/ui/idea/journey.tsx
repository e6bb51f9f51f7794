import { ideaWords } from "#app/copy/pages/idea.ts";
import { journeyWords, outcomeWords, stageWords } from "#app/copy/pages/journey.ts";
import type { JourneyStep } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** What happened to an idea, told in words; kinds without words are left out. */
export function Journey({ steps }: { steps: JourneyStep[] }) {
  const told = steps.flatMap((step) => {
    const words = wordsFor(step);
    return words ? [{ step, words }] : [];
  });
  if (told.length === 0) return null;
  return (
    <section className="journey">
      <h2>{ideaWords.journey}</h2>
      <ol>
        {told.map(({ step, words }) => (
          <li key={step.id} className={step.stage === "resting" ? "rests" : undefined}>
            {step.by ? (
              <>
                <Name of={step.by} /> {words.by}
              </>
            ) : (
              words.alone
            )}{" "}
            {step.to && (
              <>
                {ideaWords.to} <Name of={step.to} />{" "}
              </>
            )}
            <Day at={step.at} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsFor({ kind, stage, outcome }: JourneyStep) {
  if (kind === "stage-changed") return stage && stageWords[stage];
  if (kind === "pilot-concluded") return outcome && outcomeWords[outcome];
  return journeyWords[kind];
}
