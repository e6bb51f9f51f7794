import { youWords } from "#app/copy/pages/you.ts";
import { OwnIdeas } from "#app/ui/you/own-ideas.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { ideasOf } from "#db/ideas.ts";
import type { Route } from "./+types/ideas.ts";
import { withDue } from "./due.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, site, now, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await ideasOf(read, me as string, after);
  return { ideas: await withDue(read, site, rows, now), ...pagesAt("/you/ideas", after, next) };
});

export default function Ideas({ loaderData: { ideas, ...pages } }: Route.ComponentProps) {
  return (
    <OwnList of="ideas" filled={ideas.length > 0} {...pages} way={{ href: "/ideas/new", label: youWords.dream }}>
      <OwnIdeas ideas={ideas} />
    </OwnList>
  );
}
