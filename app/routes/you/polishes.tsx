import { youWords } from "#app/copy/pages/you.ts";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { OwnPolishes } from "#app/ui/you/own-polishes.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { polishesOf } from "#db/polishes.ts";
import type { Route } from "./+types/polishes.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await polishesOf(read, me as string, after);
  return { polishes: rows, ...pagesAt("/you/polishes", after, next) };
});

export default function Polishes({ loaderData: { polishes, ...pages } }: Route.ComponentProps) {
  return (
    <OwnList of="polishes" filled={polishes.length > 0} {...pages} way={{ href: "/", label: youWords.look }}>
      <OwnPolishes polishes={polishes} />
    </OwnList>
  );
}
