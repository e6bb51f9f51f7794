import { endSpotlight } from "#app/commands/index.ts";
import { spotlightInAddress } from "#app/commands/spotlight.ts";
import { copy } from "#app/copy/en.ts";
import { spotlightWords } from "#app/copy/pages/spotlight.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import type { Route } from "./+types/end.ts";

export const handle = { calm: true };

export const loader = page("end-spotlight", async ({ read, params }) => {
  const { id, line } = found(await spotlightInAddress(read, params));
  return { id, line };
});

export const action = act({ POST: endSpotlight });

export default function EndSpotlight({ loaderData: { id, line }, actionData }: Route.ComponentProps) {
  const words = spotlightWords.staff;
  return (
    <DeedPage
      title={words.endTitle}
      words={words.endWords}
      quoted={line}
      action={`/spotlights/${id}/end`}
      send={words.end}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/wall/spotlights", label: copy.form.cancel }}
    />
  );
}
