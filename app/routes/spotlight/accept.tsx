import { acceptSpotlight } from "#app/commands/index.ts";
import { ownSpotlightInAddress } from "#app/commands/spotlight.ts";
import { copy } from "#app/copy/en.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/accept.ts";

export const handle = { calm: true };

export const loader = page("accept-spotlight", async ({ read, params, actor }) => {
  const { id, line } = found(await ownSpotlightInAddress(read, params, actor));
  return { id, line };
});

export const action = act({ POST: acceptSpotlight });

export default function AcceptSpotlight({ loaderData: { id, line }, actionData }: Route.ComponentProps) {
  const words = spotlightWords.mine;
  return (
    <DeedPage
      title={words.acceptTitle}
      words={words.consent}
      quoted={line}
      action={`/spotlights/${id}/accept`}
      send={words.accept}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/you#spotlights", label: copy.form.cancel }}
    />
  );
}
