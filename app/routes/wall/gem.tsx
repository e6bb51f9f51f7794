import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { pages } from "#app/copy/pages.ts";
import { isStaff } from "#app/domain/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { GemPage } from "#app/ui/wall/gem-page.tsx";
import { found, page } from "#app/web/page.ts";
import { gemView } from "#db/celebrations.ts";
import type { Route } from "./+types/gem.ts";

export const handle = { vitrine: true, calm: true };

export const loader = page.open("see-wall", async ({ read, actor, params }) => {
  const gem = found(await gemView(read, numberIn(params), isStaff(actor)));
  if (params.slug !== gem.slug) throw redirect(`/wall/${gem.number}/${gem.slug}`, 301);
  return { gem, forStaff: isStaff(actor) };
});

export default function Gem({ loaderData: { gem, forStaff } }: Route.ComponentProps) {
  return (
    <>
      <title>{gem.title}</title>
      <meta name="description" content={gem.line} />
      <link rel="canonical" href={`/wall/${gem.number}/${gem.slug}`} />
      <GemPage gem={gem} />
      {forStaff && (
        <aside className="staff-panel" aria-label={copy.staff.title}>
          <h2>{copy.staff.title}</h2>
          <div className="buttons">
            <Button href={`/wall/${gem.number}/credits`}>{pages.credit.propose}</Button>
          </div>
        </aside>
      )}
    </>
  );
}
