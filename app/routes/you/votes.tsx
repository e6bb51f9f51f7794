import { youWords } from "#app/copy/pages/you.ts";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { OwnVotes } from "#app/ui/you/own-votes.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { votedIdeas } from "#db/votes.ts";
import type { Route } from "./+types/votes.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await votedIdeas(read, me as string, after);
  return { votes: rows, ...pagesAt("/you/votes", after, next) };
});

export default function Votes({ loaderData: { votes, ...pages } }: Route.ComponentProps) {
  return (
    <OwnList of="votes" filled={votes.length > 0} {...pages} way={{ href: "/", label: youWords.look }}>
      <OwnVotes votes={votes} />
    </OwnList>
  );
}
