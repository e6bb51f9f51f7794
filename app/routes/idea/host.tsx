import { takeHost } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { hostWords } from "#app/copy/pages/host.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/host.ts";

export const handle = { calm: true };

export const loader = page("take-host", async ({ read, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about };
});

export const action = act({ POST: takeHost });

export default function Host({ loaderData: { number, about }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={hostWords.title}
      words={hostWords.words}
      about={about}
      action={`/ideas/${number}/host`}
      send={hostWords.send}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
