import { isRouteErrorResponse } from "react-router";
import { castVote, withdrawVote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { voteWords } from "#app/copy/pages/vote.ts";
import type { Refused } from "#app/domain/refusal.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { votedAt } from "#db/votes.ts";
import type { Route } from "./+types/vote.ts";

export const handle = { calm: true };

export const loader = page("cast-vote", async ({ read, me, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  return { number: idea.number, about, mine: (await votedAt(read, idea.id, me)) !== null };
});

export const action = act({ POST: castVote, DELETE: withdrawVote });

/** A vote that got lost on the way is answered here, so that the page it was cast on stays as it is. */
export async function clientAction({ serverAction, params }: Route.ClientActionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response) throw error;
    // Signed out meanwhile, as in another tab.
    if (isRouteErrorResponse(error) && error.status === 401)
      window.location.assign(`/sign-in?next=/ideas/${params.number}/vote`);
    return lost;
  }
}

const lost: Refused = { done: false, code: "busy", field: null, faults: {}, typed: {} };

export default function Vote({ loaderData: { number, about, mine }, actionData }: Route.ComponentProps) {
  const words = voteWords;
  return (
    <DeedPage
      title={words.title}
      words={words.words}
      about={about}
      action={`/ideas/${number}/vote`}
      method={mine ? "DELETE" : "POST"}
      send={mine ? words.take : words.add}
      refusal={useRefusal(actionData)}
      cancel={{ href: about.href, label: copy.form.cancel }}
    />
  );
}
