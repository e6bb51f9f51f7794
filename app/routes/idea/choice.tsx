import { answerInAddress } from "#app/commands/choice.ts";
import { chooseWay, takeBackChoice } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { waysWords as words } from "#app/copy/pages/ways.ts";
import { may } from "#app/domain/permissions.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { refusedPage } from "#app/web/refused.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import { waysOf } from "#db/ways.ts";
import type { Route } from "./+types/choice.ts";

export const handle = { calm: true };

export const loader = page("choose-way", async ({ read, me, actor, params }) => {
  const asked = found(await answerInAddress(read, params, actor));
  const ways = await waysOf(read, asked.idea.id, me);
  const offered = found(ways.find(({ commentId }) => commentId === asked.answer.id));
  const answer = may("choose-way", actor, asked);
  // Whoever is blocked can still take it back here.
  if (answer !== true && answer !== "blocked") refusedPage(answer, 403);
  return { id: asked.answer.id, about: aboutIdea(asked.idea), offered };
});

export const action = act({ POST: chooseWay, DELETE: takeBackChoice });

export default function Choice({ loaderData: { id, about, offered }, actionData }: Route.ComponentProps) {
  const action = `/answers/${id}/choice`;
  const refusal = useRefusal(actionData);
  const mine = offered.ways.find((way) => way.mine);
  return (
    <>
      <DeedPage
        title={words.title}
        words={offered.open ? words.askedWords : words.closed}
        about={about}
        action={action}
        send={words.choose}
        refusal={refusal}
        beside={
          mine && (
            <Button kind="quiet" form="take">
              {words.takeBack}
            </Button>
          )
        }
        cancel={{ href: about.href, label: copy.form.cancel }}
      >
        <Choices
          {...refusal.field("way", mine?.id)}
          legend={words.asked}
          options={offered.ways.map((way) => ({ value: way.id, label: way.words, hint: words.choices(way.choices) }))}
        />
      </DeedPage>
      {mine && <DeedForm id="take" action={action} method="DELETE" />}
    </>
  );
}
