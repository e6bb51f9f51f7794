import { isRouteErrorResponse } from "react-router";
import { gemInAddress } from "#app/commands/applause.ts";
import { clap, takeBackClap } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { applauseWords as words } from "#app/copy/pages/applause.ts";
import { limits } from "#app/domain/limits.ts";
import type { Refused } from "#app/domain/refusal.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { Field } from "#app/ui/field.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { useSite } from "#app/ui/site.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutGem } from "#app/web/subjects.ts";
import { clapOf } from "#db/claps.ts";
import type { Route } from "./+types/clap.ts";

export const handle = { calm: true };

export const loader = page.open("clap", async ({ read, me, params }) => {
  const gem = found(await gemInAddress(read, params));
  const mine = await clapOf(read, gem.id, me);
  return { number: gem.number, about: aboutGem(gem), clapped: mine !== null, said: mine?.words ?? "" };
});

export const action = act({ POST: clap, DELETE: takeBackClap });

/** A clap that got lost on the way is answered here, so that the page it was given on stays as it is. */
export async function clientAction({ serverAction, params }: Route.ClientActionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (error instanceof Response) throw error;
    // Signed out meanwhile, as in another tab.
    if (isRouteErrorResponse(error) && error.status === 401)
      window.location.assign(`/sign-in?next=/wall/${params.number}/applause`);
    return lost;
  }
}

const lost: Refused = { done: false, code: "busy", reason: words.lost, field: null, faults: {}, typed: {} };

/** The page of one's applause: a word with it and, once it is there, the way to take it back. */
export default function Clap({ loaderData: { number, about, clapped, said }, actionData }: Route.ComponentProps) {
  const { reader, path } = useSite();
  const refusal = useRefusal(actionData);
  const action = `/wall/${number}/applause`;
  return (
    <>
      <DeedPage
        title={clapped ? words.mineTitle : words.pageTitle}
        words={clapped ? words.mineWords : words.pageWords}
        about={about}
        action={action}
        send={clapped ? words.send : words.clap}
        refusal={refusal}
        beside={
          clapped ? (
            <Button kind="quiet" form="take">
              {words.takeBack}
            </Button>
          ) : (
            !reader && (
              <Button kind="quiet" href={`/sign-in?next=${encodeURIComponent(path)}`}>
                {words.signIn}
              </Button>
            )
          )
        }
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        {reader && (
          <Field
            {...refusal.field("words", said)}
            label={words.words}
            hint={words.wordsHint}
            maxLength={limits.clapWords}
          />
        )}
      </DeedPage>
      {clapped && <DeedForm action={action} method="DELETE" id="take" />}
    </>
  );
}
