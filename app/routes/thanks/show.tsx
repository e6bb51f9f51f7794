import { showThanks } from "#app/commands/index.ts";
import { copy } from "#app/copy/en.ts";
import { thanksWords as words } from "#app/copy/pages/thanks.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedPage } from "#app/ui/deed-page.tsx";
import { useRefusal } from "#app/ui/refused.ts";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { thanksOr404 } from "#app/web/thanks.ts";
import { handleToOpen } from "#db/people.ts";
import type { Route } from "./+types/show.ts";

export const handle = { calm: true };

export const loader = page("show-thanks", async ({ read, actor, me, reader, params }) => {
  const { thanks, about } = await thanksOr404(read, params, actor, "show-thanks");
  const page = (await handleToOpen(read, me as string)) === null;
  return { thanks, about, handle: page && reader ? reader.handle : null };
});

export const action = act({ POST: showThanks });

export default function ShowThanks({ loaderData: { thanks, about, handle }, actionData }: Route.ComponentProps) {
  return (
    <DeedPage
      title={words.showTitle}
      words={handle ? words.showWords(handle) : words.noPageWords}
      about={about}
      quoted={thanks.because}
      action={`/thanks/${thanks.id}/show`}
      send={words.show}
      refusal={useRefusal(actionData)}
      beside={!handle && <Button href="/you/page">{words.openPage}</Button>}
      cancel={{ href: "/you/thanks", label: copy.form.cancel }}
    />
  );
}
