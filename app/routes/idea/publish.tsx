import { seenOrNot } from "#app/commands/idea.ts";
import { publishIdea } from "#app/commands/index.ts";
import { FirstLook } from "#app/ui/moderation/first-look.tsx";
import { act } from "#app/web/act.ts";
import { found, page } from "#app/web/page.ts";
import { aboutIdea } from "#app/web/subjects.ts";
import type { Route } from "./+types/publish.ts";

export const handle = { calm: true };

export const loader = page("publish-idea", async ({ read, params, actor }) => {
  const idea = found(await seenOrNot(read, params, actor));
  return { path: `/ideas/${idea.number}`, about: aboutIdea(idea), quoted: idea.body, waits: idea.unseen === "held" };
});

export const action = act({ POST: publishIdea });

export default function PublishIdea({ loaderData, actionData }: Route.ComponentProps) {
  return <FirstLook what="idea" {...loaderData} answer={actionData} />;
}
