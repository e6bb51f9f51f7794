import { clapWordsInAddress } from "#app/commands/applause.ts";
import { hideClapWords } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { applauseWords } from "#app/copy/pages/applause.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutGem } from "#app/web/subjects.ts";
import type { Route } from "./+types/hide.ts";

export const handle = { calm: true };

export const loader = page("hide-clap-words", async ({ read, params }) => {
  const { gem, clap } = found(await clapWordsInAddress(read, params));
  return { about: aboutGem(gem), said: clap.words as string, here: `/wall/${gem.number}/applause/${params.person}` };
});

export const action = act({ POST: hideClapWords });

export default function HideClapWords({ loaderData: { about, said, here }, actionData }: Route.ComponentProps) {
  const words = applauseWords.staff;
  return (
    <DeedPage
      title={words.hideTitle}
      words={words.hideWords}
      about={about}
      quoted={said}
      action={`${here}/hide`}
      send={words.hide}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/wall/applause", label: copy.form.cancel }}
    />
  );
}
