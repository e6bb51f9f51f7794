import { commentInAddress } from "#app/commands/comment.ts";
import { hideComment, restoreComment } from "#app/commands/index.ts";
import { pathOf } from "#app/domain/paths.ts";
import { excerptOf } from "#app/domain/text.ts";
import { Moderate } from "#app/ui/moderation/moderate.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import type { Route } from "./+types/hide.ts";

export const handle = { calm: true };

export const loader = page("hide-comment", async ({ read, params, actor }) => {
  const { id, idea, body, unseen } = found(await commentInAddress(read, params, actor));
  const about = { ...aboutIdea(idea), href: `${pathOf(idea)}#c-${id}` };
  return { id, about, quoted: excerptOf(body), unseen: unseen === "hidden" };
});

export const action = act({ POST: hideComment, DELETE: restoreComment });

export default function HideComment({ loaderData: { id, ...seen }, actionData }: Route.ComponentProps) {
  return <Moderate what="comment" action={`/comments/${id}/hide`} {...seen} answer={actionData} />;
}
