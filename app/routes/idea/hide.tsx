import { seenOrNot } from "#app/commands/idea.ts";
import { hideIdea, restoreIdea } from "#app/commands/index.ts";
import { Moderate } from "#app/ui/moderation/moderate.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import type { Route } from "./+types/hide.ts";

export const handle = { calm: true };

export const loader = page("hide-idea", async ({ read, params, actor }) => {
  const idea = found(await seenOrNot(read, params, actor));
  return { number: idea.number, about: aboutIdea(idea), quoted: idea.excerpt, unseen: idea.unseen === "hidden" };
});

export const action = act({ POST: hideIdea, DELETE: restoreIdea });

export default function HideIdea({ loaderData: { number, ...seen }, actionData }: Route.ComponentProps) {
  return <Moderate what="idea" action={`/ideas/${number}/hide`} {...seen} answer={actionData} />;
}
