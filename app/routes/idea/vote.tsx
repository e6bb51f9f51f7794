import { isRouteErrorResponse } from "react-router";
import { castVote, withdrawVote } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { polishWords } from "#app/copy/pages/polish.ts";
import { voteWords as words } from "#app/copy/pages/vote.ts";
import type { Refused } from "#app/domain/refusal.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { VoteFields } from "#app/ui/idea/vote-fields.tsx";
import { VoteAgain } from "#app/ui/polish/vote-again.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { ideaOr404 } from "#app/web/subjects.ts";
import { personById } from "#db/people.ts";
import { ownVote } from "#db/votes.ts";
import type { Route } from "./+types/vote.ts";

export const handle = { calm: true };

export const loader = page("cast-vote", async ({ read, me, params }) => {
  const { idea, about } = await ideaOr404(read, params);
  const [vote, dreamer] = await Promise.all([
    ownVote(read, idea.id, me),
    idea.dreamerId === me ? null : personById(read, idea.dreamerId),
  ]);
  const { number, revision, meaningRevision } = idea;
  return { number, revision, meaningRevision, about, vote, dreamer: dreamer?.name ?? null };
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

const lost: Refused = { done: false, code: "busy", reason: copy.vote.lost, field: null, faults: {}, typed: {} };

/** The page of one's vote: what one says with it and, once it is there, the way to take it back. */
export default function Vote({ loaderData, actionData }: Route.ComponentProps) {
  const { number, about, vote, dreamer, meaningRevision } = loaderData;
  const isAskedAgain = vote !== null && vote.revision < meaningRevision;
  const action = `/ideas/${number}/vote`;
  const refusal = useRefusal(actionData);
  return (
    <>
      <DeedPage
        title={vote ? words.mineTitle : words.title}
        words={vote?.held ? words.held : isAskedAgain ? polishWords.voteAgain : words.words}
        about={about}
        action={action}
        send={vote ? words.keep : words.add}
        refusal={refusal}
        beside={
          vote && (
            <Button kind="quiet" form="take">
              {words.take}
            </Button>
          )
        }
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <VoteFields
          strength={refusal.field("strength", String(vote?.strength ?? ""))}
          reason={refusal.field("reason", vote?.reason ?? "")}
          dreamer={dreamer}
        />
      </DeedPage>
      <VoteAgain {...loaderData} back={action} />
      {vote && <DeedForm id="take" action={action} method="DELETE" />}
    </>
  );
}
