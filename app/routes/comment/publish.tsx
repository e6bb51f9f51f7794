import { commentInAddress } from "#app/commands/comment.ts";
import { publishComment } from "#app/commands/index.ts";
import { pathOf } from "#app/domain/paths.ts";
import { FirstLook } from "#app/ui/moderation/first-look.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import type { Route } from "./+types/publish.ts";

export const handle = { calm: true };

export const loader = page("publish-comment", async ({ read, params, actor }) => {
  const { id, idea, body: quoted, unseen } = found(await commentInAddress(read, params, actor));
  const about = { ...aboutIdea(idea), href: `${pathOf(idea)}#c-${id}` };
  return { path: `/comments/${id}`, about, quoted, waits: unseen === "held" };
});

export const action = act({ POST: publishComment });

export default function PublishComment({ loaderData, actionData }: Route.ComponentProps) {
  return <FirstLook what="comment" {...loaderData} answer={actionData} />;
}
