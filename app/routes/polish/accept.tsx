import { acceptPolish } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import { editionOf } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { readingOf } from "#app/domain/reading.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Edition } from "#app/ui/edition.tsx";
import { Field } from "#app/ui/field.tsx";
import { Conflict } from "#app/ui/polish/conflict.tsx";
import { Diff } from "#app/ui/polish/diff.tsx";
import { Meaning } from "#app/ui/polish/meaning.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { polishToDecide } from "#app/web/subjects.ts";
import { polishView } from "#db/polishes.ts";
import type { Route } from "./+types/accept.ts";

export const handle = { calm: true };

export const loader = page("accept-polish", async (reading) => {
  const { read, me } = reading;
  const { polish, about } = await polishToDecide(reading, "accept-polish");
  const { idea } = polish;
  const view = found(await polishView(read, polish.id));
  return {
    id: polish.id,
    about,
    by: view.by.name,
    isOwn: polish.byId === me,
    reading: readingOf(view, idea),
    now: { title: idea.title, body: idea.body },
    edition: editionOf([idea.title, idea.body]),
  };
});

export const action = act({ POST: acceptPolish });

export default function Accept({ loaderData, actionData }: Route.ComponentProps) {
  const { id, about, by, isOwn, reading, now, edition } = loaderData;
  const { isStale, diff, conflict, likely } = reading;
  // Where both changed the same words, nothing of what stands there is lost unless somebody takes it out.
  const prefilled = reading.merged ?? now;
  const refused = useRefusal(actionData);
  const isLate = refused.code === "changed-meanwhile";
  // Who sent it with one click typed nothing: the fields say what it would be now.
  const looksAgain = isLate && refused.value("asItIs") !== "";
  const refusal = looksAgain ? { ...refused, reason: words.lookAgain } : refused;
  const field = (name: "title" | "body") => ({
    ...refusal.field(name, prefilled[name]),
    ...(looksAgain && { value: prefilled[name] }),
  });
  return (
    <DeedPage
      title={words.acceptTitle}
      words={wordsFor({ conflict: conflict !== null, merged: isStale && (looksAgain || !isLate) })}
      about={about}
      action={`/polishes/${id}/accept`}
      send={words.accept}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {conflict && <Conflict {...conflict} />}
      {diff && <Diff diff={diff} />}
      {looksAgain ? (
        <input type="hidden" name="edition" value={edition} />
      ) : (
        <Edition
          refusal={refusal}
          edition={edition}
          now={[
            { field: "title", label: words.title, value: now.title },
            { field: "body", label: words.body, value: now.body },
          ]}
        />
      )}
      <Field {...field("title")} label={words.ideaTitle} required maxLength={limits.title} />
      <Field {...field("body")} label={words.body} multiline rows={9} maxLength={limits.body} />
      <Meaning refusal={refusal} likely={likely} />
      {!isOwn && <Field {...refusal.field("said")} label={words.said(by)} maxLength={limits.line} />}
    </DeedPage>
  );
}

function wordsFor({ conflict, merged }: { conflict: boolean; merged: boolean }): string {
  if (conflict) return words.acceptConflict;
  return merged ? words.acceptMerged : words.acceptWords;
}
