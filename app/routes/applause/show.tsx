import { clapWordsInAddress } from "#app/commands/applause.ts";
import { showClapWords } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { applauseWords } from "#app/copy/pages/applause.ts";
import { editionOf } from "#app/domain/edition.ts";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutGem } from "#app/web/subjects.ts";
import type { Route } from "./+types/show.ts";

export const handle = { calm: true };

export const loader = page("show-clap-words", async ({ read, params }) => {
  const { gem, clap } = found(await clapWordsInAddress(read, params));
  const said = clap.words as string;
  return {
    about: aboutGem(gem),
    said,
    edition: editionOf([said]),
    here: `/wall/${gem.number}/applause/${params.person}`,
  };
});

export const action = act({ POST: showClapWords });

export default function ShowClapWords({
  loaderData: { about, said, edition, here },
  actionData,
}: Route.ComponentProps) {
  const words = applauseWords.staff;
  return (
    <DeedPage
      title={words.showTitle}
      words={words.showWords}
      about={about}
      quoted={said}
      action={`${here}/show`}
      send={words.show}
      refusal={useRefusal(actionData)}
      cancel={{ href: "/wall/applause", label: copy.form.cancel }}
    >
      <input type="hidden" name="edition" value={edition} />
    </DeedPage>
  );
}
