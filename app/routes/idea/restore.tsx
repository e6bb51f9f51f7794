import { restoreRevision } from "#app/commands/index.ts";
import { revisionInAddress } from "#app/commands/polish.ts";
import { copy } from "#app/copy/en.ts";
import { revisionWords as words } from "#app/copy/pages/polish.ts";
import { diffOfWords } from "#app/domain/diff.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRevisions } from "#app/domain/paths.ts";
import { seemsToChangeMeaning } from "#app/domain/polish.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { Diff } from "#app/ui/polish/diff.tsx";
import { Meaning } from "#app/ui/polish/meaning.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/restore.ts";

export const handle = { calm: true };

export const loader = page("restore-revision", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const revision = found(await revisionInAddress(read, params));
  const diff = diffOfWords(idea, revision);
  return {
    number: idea.number,
    revision: revision.number,
    about,
    diff,
    // Since then the idea came to mean something else, so going back does too.
    likely: seemsToChangeMeaning(diff) || idea.meaningRevision > revision.number,
    edition: editionOf([idea.title, idea.body]),
  };
});

export const action = act({ POST: restoreRevision });

export default function Restore({ loaderData, actionData }: Route.ComponentProps) {
  const { number, revision, about, diff, likely, edition } = loaderData;
  const refusal = useRefusal(actionData);
  const here = pathOfRevisions({ number });
  return (
    <DeedPage
      title={words.restoreTitle(revision)}
      words={words.restoreWords}
      about={about}
      action={`${here}/${revision}/restore`}
      send={words.restoreSend}
      refusal={refusal}
      cancel={{ href: here, label: copy.form.cancel }}
    >
      <input type="hidden" name="edition" value={edition} />
      <Diff diff={diff} />
      <Meaning refusal={refusal} likely={likely} />
      <Field
        {...refusal.field("why")}
        label={words.restoreWhy}
        hint={words.restoreWhyHint}
        required
        maxLength={limits.line}
      />
    </DeedPage>
  );
}
