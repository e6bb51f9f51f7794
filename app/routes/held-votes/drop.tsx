import { dropVotes } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { heldWords as words } from "#app/copy/pages/held-votes.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfHeld } from "#app/domain/paths.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/drop.ts";

export const handle = { calm: true };

export const loader = page("drop-votes", async ({ read, params, url }) => {
  const { idea, about } = await ideaOr404(read, params);
  return {
    here: pathOfHeld(idea),
    about,
    person: (url.searchParams.get("person") ?? "").slice(0, limits.name),
  };
});

export const action = act({ POST: dropVotes });

export default function DropVotes({ loaderData: { here, about, person }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  const voter = refusal.value("person", person);
  return (
    <DeedPage
      title={voter ? words.dropOf(`@${voter}`) : words.dropTitle}
      words={voter ? words.dropOne : words.dropWords}
      about={{ ...about, href: here }}
      action={`${here}/drop`}
      send={voter ? words.drop : words.dropAll}
      refusal={refusal}
      cancel={{ href: here, label: copy.form.cancel }}
    >
      {voter && <input type="hidden" name="person" value={voter} />}
    </DeedPage>
  );
}
