import { youWords } from "#app/copy/pages/you.ts";
import { isStaff } from "#app/domain/actor.ts";
import { OwnComments } from "#app/ui/you/own-comments.tsx";
import { OwnList } from "#app/ui/you/own-list.tsx";
import { page } from "#app/web/page.ts";
import { pagesAt, placeIn } from "#app/web/places.ts";
import { commentsOf } from "#db/comments.ts";
import type { Route } from "./+types/comments.ts";

export const handle = { calm: true };

export const loader = page("see-you", async ({ read, actor, me, url }) => {
  const after = placeIn(url.searchParams.get("after"));
  const { rows, next } = await commentsOf(read, me as string, isStaff(actor), after);
  return { comments: rows, ...pagesAt("/you/comments", after, next) };
});

export default function Comments({ loaderData: { comments, ...pages } }: Route.ComponentProps) {
  return (
    <OwnList of="comments" filled={comments.length > 0} {...pages} way={{ href: "/", label: youWords.look }}>
      <OwnComments comments={comments} />
    </OwnList>
  );
}
