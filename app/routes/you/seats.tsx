import { youWords } from "#app/copy/pages/you.ts";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { OwnSeats } from "#app/ui/you/own-seats.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { seatsOf } from "#db/seats.ts";
import type { Route } from "./+types/seats.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await seatsOf(read, me as string, after);
  return { seats: rows, ...pagesAt("/you/seats", after, next) };
});

export default function Seats({ loaderData: { seats, ...pages } }: Route.ComponentProps) {
  return (
    <OwnList of="seats" filled={seats.length > 0} {...pages} way={{ href: "/pilots", label: youWords.seats.look }}>
      <OwnSeats seats={seats} />
    </OwnList>
  );
}
