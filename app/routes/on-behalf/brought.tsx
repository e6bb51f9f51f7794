import { redirect } from "react-router";
import { acceptOnBehalf, undoOnBehalf } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { pathOfBrought } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { WhoBrought } from "#app/ui/on-behalf/who-brought.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { broughtOr404 } from "#app/web/on-behalf.ts";
import { page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import type { Route } from "./+types/brought.ts";

export const handle = { calm: true };

export const loader = page("accept-on-behalf", async (reading) => {
  const brought = await broughtOr404(reading);
  // Whoever comes once more, from what they were told, is led to what it is about.
  if (brought.state !== "waits" && Object.keys(reading.typed).length === 0) throw redirect(brought.idea.href, 303);
  return { brought, about: aboutIdea(brought.idea) };
});

export const action = act({ POST: acceptOnBehalf, DELETE: undoOnBehalf });

/** The page of what was brought for the reader: what it says, the yes, and the way to undo it. */
export default function BroughtPage({ loaderData: { brought, about }, actionData }: Route.ComponentProps) {
  const { kind, html, edition } = brought;
  return (
    <>
      <DeedPage
        title={words.titles[kind]}
        words={words.words[kind]}
        about={about}
        action={pathOfBrought(brought)}
        send={words.yes[kind]}
        refusal={useRefusal(actionData)}
        beside={
          <Button kind="quiet" form="undo">
            {words.no}
          </Button>
        }
        cancel={{ href: "/you#on-behalf", label: copy.form.cancel }}
      >
        <WhoBrought brought={brought} />
        {html && <blockquote className="words quoted" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />}
        <p className="hint">{words.isTold(brought.by.name)}</p>
        <input type="hidden" name="edition" value={edition} />
      </DeedPage>
      <DeedForm id="undo" action={pathOfBrought(brought)} method="DELETE">
        <input type="hidden" name="edition" value={edition} />
      </DeedForm>
    </>
  );
}
