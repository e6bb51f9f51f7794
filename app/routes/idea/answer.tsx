import { answerIdea } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { answerWords as words } from "#app/copy/pages/answer.ts";
import { answerParts, answerSteps } from "#app/domain/answer.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { withBack } from "#app/domain/inbox.ts";
import { judgingIn } from "#app/domain/judging.ts";
import { stagesByAnswer } from "#app/domain/stage.ts";
import { AnswerPart } from "#app/ui/answer/answer-part.tsx";
import { Dreamer } from "#app/ui/answer/dreamer.tsx";
import { JudgingWords } from "#app/ui/answer/judging-words.tsx";
import { QuickAnswer } from "#app/ui/answer/quick-answer.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { ProvenanceFields } from "#app/ui/idea/provenance-fields.tsx";
import { RestFields } from "#app/ui/idea/rest-fields.tsx";
import { ChosenWay, WayFields } from "#app/ui/idea/way-fields.tsx";
import { PromiseFields } from "#app/ui/promise/promise-fields.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { backIn } from "#app/web/back.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { dreamerOf } from "#db/dreamers.ts";
import { idsAt } from "#db/ids.ts";
import { lastProvenance } from "#db/provenances.ts";
import { openWays } from "#db/ways.ts";
import type { Route } from "./+types/answer.ts";

export const handle = { calm: true };

export const loader = page("answer-idea", async ({ read, site, params, url, now, typed }) => {
  const { idea, about } = await ideaOr404(read, params);
  return {
    number: idea.number,
    back: backIn(url),
    about,
    excerpt: idea.excerpt,
    html: idea.excerpt.endsWith("…") ? idea.bodyHtml : "",
    dreamer: await dreamerOf(read, idea),
    stage: idea.stage,
    stages: stagesByAnswer(idea.stage, idea.leftStage),
    asksProvenance: (await lastProvenance(read, idea.id)) === null,
    judged: Object.fromEntries(answerParts.map((part) => [part, judgingIn(typed[part] ?? "")])),
    ways: await openWays(read, idea.id),
    today: dayIn(site.timeZone, now),
    formId: idsAt(now)(),
  };
});

export const action = act({ POST: answerIdea });

export default function Answer({ loaderData, actionData }: Route.ComponentProps) {
  const { number, back, about, excerpt, html, dreamer, stage, stages, judged, asksProvenance, ways, today, formId } =
    loaderData;
  const refusal = useRefusal(actionData);
  const warned = Object.values(judged).some((kinds) => kinds.length > 0);
  return (
    <div className="answer-page">
      <DeedPage
        id="answer"
        title={words.title}
        words={words.words}
        about={about}
        quoted={excerpt}
        action={withBack(`/ideas/${number}/answer`, back)}
        back={back ?? undefined}
        send={refusal.code === "judging-words" ? words.sendAsItIs : words.send}
        refusal={refusal}
        cancel={{ href: back ?? about.href, label: copy.form.cancel }}
      >
        <input type="hidden" name="id" value={refusal.value("id", formId)} />
        {!warned && <input type="hidden" name="look" value="1" />}
        {answerSteps.map((step) => (
          <AnswerPart key={step} part={step} refusal={refusal} judged={judged[step]} {...words.steps[step]} />
        ))}
        <AnswerPart
          part="body"
          refusal={refusal}
          judged={judged.body}
          label={words.body}
          hint={words.bodyHint}
          rows={6}
        />
        {ways.length > 0 && <ChosenWay refusal={refusal} ways={ways} />}
        {asksProvenance && <ProvenanceFields refusal={refusal} later />}
        {stages.length > 0 && (
          <Field
            {...refusal.field("stage")}
            label={words.stage}
            hint={words.stageHint}
            options={[
              { value: "", label: `${words.keep}: ${copy.stages[stage]}` },
              ...stages.map((value) => ({ value, label: copy.stages[value] })),
            ]}
          />
        )}
        {stages.includes("resting") && <RestFields refusal={refusal} judged={judged.reason} from={addDays(today, 1)} />}
        {ways.length === 0 && <WayFields refusal={refusal} />}
        <PromiseFields refusal={refusal} today={today} />
      </DeedPage>
      <Dreamer of={dreamer} html={html} />
      <JudgingWords />
      {back && <QuickAnswer />}
    </div>
  );
}
