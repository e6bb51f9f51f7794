import { youWords } from "#app/copy/pages/you.ts";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { OwnWouldJoins } from "#app/ui/you/own-would-joins.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { wouldJoinsOf } from "#db/would-joins.ts";
import type { Route } from "./+types/would-joins.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await wouldJoinsOf(read, me as string, after);
  return { wouldJoins: rows, ...pagesAt("/you/would-joins", after, next) };
});

export default function WouldJoins({ loaderData: { wouldJoins, ...pages } }: Route.ComponentProps) {
  const way = { href: "/pilots", label: youWords["would-joins"].look };
  return (
    <OwnList of="would-joins" filled={wouldJoins.length > 0} {...pages} way={way}>
      <OwnWouldJoins wouldJoins={wouldJoins} />
    </OwnList>
  );
}
