import { castVoteFor } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { FromWhom } from "#app/ui/on-behalf/from-whom.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { fromWhom } from "#app/web/on-behalf.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/vote.ts";

export const handle = { calm: true };

export const loader = page("cast-vote-for", async (reading) => {
  const { idea, about } = await ideaOr404(reading.read, reading.params);
  return { number: idea.number, about, from: await fromWhom(reading) };
});

export const action = act({ POST: castVoteFor });

export default function VoteFor({ loaderData: { number, about, from }, actionData }: Route.ComponentProps) {
  const refusal = useRefusal(actionData);
  return (
    <DeedPage
      title={words.voteTitle}
      words={words.voteWords}
      about={about}
      action={`/ideas/${number}/vote/for`}
      send={words.voteSend}
      refusal={refusal}
      cancel={{ href: about.href, label: copy.form.cancel }}
    >
      <FromWhom refusal={refusal} {...from} />
    </DeedPage>
  );
}
