import { publishPolish } from "#app/commands/index.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { FirstLook } from "#app/ui/moderation/first-look.tsx";
import { act } from "#app/web/act.ts";
import { page } from "#app/web/page.ts";
import { polishOr404 } from "#app/web/subjects.ts";
import type { Route } from "./+types/publish.ts";

export const handle = { calm: true };

export const loader = page("publish-polish", async ({ read, params, actor }) => {
  const { polish, about } = await polishOr404(read, params, actor, "publish-polish");
  const quoted = [polish.why, polish.title, polish.body].filter(Boolean).join("\n\n");
  return { path: pathOfPolish(polish), about, quoted, waits: polish.state === "held" };
});

export const action = act({ POST: publishPolish });

export default function PublishPolish({ loaderData, actionData }: Route.ComponentProps) {
  return <FirstLook what="polish" {...loaderData} answer={actionData} />;
}
