import { sayProvenance } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { provenanceWords as words } from "#app/copy/pages/provenance.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Provenance } from "#app/ui/idea/provenance.tsx";
import { ProvenanceFields } from "#app/ui/idea/provenance-fields.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { provenanceOf } from "#db/provenances.ts";
import type { Route } from "./+types/provenance.ts";

export const handle = { calm: true };

export const loader = page("say-provenance", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, said: await provenanceOf(read, idea.id) };
});

export const action = act({ POST: sayProvenance });

export default function SayProvenance({ loaderData: { number, about, said }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <>
      <DeedPage
        title={words.title}
        words={said.length > 0 ? words.changeWords : words.words}
        about={about}
        action={`/ideas/${number}/provenance`}
        send={words.send}
        refusal={refusal}
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <ProvenanceFields refusal={refusal} said={said[0]} />
      </DeedPage>
      <Provenance said={said} />
    </>
  );
}
