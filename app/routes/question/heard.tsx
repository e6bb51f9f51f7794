import { tellWhatWeHeard } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { draftOfHeard } from "#app/copy/pages/heard-draft.ts";
import { questionWords as words } from "#app/copy/pages/question.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { questionOr404 } from "#app/web/subjects.ts";
import { harvestOf } from "#db/harvest.ts";
import { countTookPart } from "#db/question-parts.ts";
import type { Route } from "./+types/heard.ts";

export const handle = { calm: true };

export const loader = page("tell-what-we-heard", async ({ read, actor, me, params, url }) => {
  const { question, about } = await questionOr404(read, params, actor);
  const { id, number, state, heard, ideasCount } = question;
  const isDrafted = url.searchParams.get("draft") === "1";
  return {
    number,
    about,
    stands: heard ?? "",
    edition: editionOf([heard]),
    told: state === "answered" ? null : await countTookPart(read, id, me),
    draft: isDrafted ? draftOfHeard(ideasCount, await harvestOf(read, id)) : null,
  };
});

export const action = act({ POST: tellWhatWeHeard });

export default function Heard({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, stands, edition, told, draft } = loaderData;
  const refusal = useRefusal(actionData);
  const action = `/questions/${number}/heard`;
  return (
    <DeedPage
      title={words.heardTitle}
      words={words.heardWords}
      about={about}
      action={action}
      send={words.send}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <Edition refusal={refusal} edition={edition} now={[{ field: "heard", label: words.heardLabel, value: stands }]} />
      <div className="field">
        <p className="hint">{draft === null ? words.draftHint : words.draftMade}</p>
        <p>
          <Button href={`${action}?draft=1`}>{words.draftIt}</Button>
        </p>
      </div>
      <Field
        {...refusal.field("heard", draft ?? stands)}
        label={words.heardLabel}
        multiline
        rows={draft === null ? 9 : 20}
        required
        maxLength={limits.story}
      />
      <p className="hint">{told === null ? words.toldBefore : words.tells(told)}</p>
    </DeedPage>
  );
}
