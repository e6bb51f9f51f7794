import { pauseClock, resumeClock } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { pauseWords as words } from "#app/copy/pages/pause.ts";
import { limits } from "#app/domain/limits.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { openPauseOf } from "#db/pauses.ts";
import type { Route } from "./+types/pause.ts";

export const handle = { calm: true };

export const loader = page("pause-clock", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const pause = await openPauseOf(read, idea.id);
  return { number: idea.number, about, reason: pause?.reason };
});

export const action = act({ POST: pauseClock, DELETE: resumeClock });

export default function Pause({ loaderData: { number, about, reason }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const paused = reason !== undefined;
  return (
    <DeedPage
      title={paused ? words.resumeTitle : words.pauseTitle}
      words={paused ? words.resumeWords : words.pauseWords}
      about={about}
      quoted={reason}
      action={`/ideas/${number}/pause`}
      method={paused ? "DELETE" : "POST"}
      send={paused ? words.resume : words.pause}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      {!paused && (
        <Field
          {...refusal.field("reason")}
          label={words.reason}
          hint={words.reasonHint}
          multiline
          rows={3}
          required
          maxLength={limits.words}
        />
      )}
    </DeedPage>
  );
}
