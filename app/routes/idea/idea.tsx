import { redirect } from "react-router";
import { numberIn } from "#app/commands/command.ts";
import { copy } from "#app/copy/en.ts";
import { isStaff } from "#app/domain/actor.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CommentForm } from "#app/ui/idea/comment-form.tsx";
import { Credits } from "#app/ui/idea/credits.tsx";
import { IdeaHead } from "#app/ui/idea/idea-head.tsx";
import { IdeaSide } from "#app/ui/idea/idea-side.tsx";
import { StaffPanel } from "#app/ui/idea/staff-panel.tsx";
import { Thread } from "#app/ui/idea/thread.tsx";
import { PilotCard } from "#app/ui/pilot/pilot-card.tsx";
import { Title } from "#app/ui/title.tsx";
import { page } from "#app/web/page.ts";
import { missingIdea } from "#app/web/subjects.ts";
import { ideaView } from "#db/idea-page.ts";
import type { Route } from "./+types/idea.ts";

export const handle = { live: true };

export const loader = page.open("see-idea", async ({ read, site, now, actor, me, params, url }) => {
  const number = numberIn(params);
  const view = await ideaView(read, number, {
    wholeThread: url.searchParams.has("comments"),
    site,
    now,
    readerId: me,
    forStaff: isStaff(actor),
  });
  const idea = view ?? (await missingIdea(read, number));
  if (params.slug !== idea.slug) throw redirect(pathOf(idea), 301);
  return { idea, signedIn: me !== null };
});

export default function Idea({ loaderData: { idea, signedIn } }: Route.ComponentProps) {
  return (
    <div className="idea-page">
      <Title>{idea.title}</Title>
      <meta name="description" content={idea.excerpt || idea.title} />
      <link rel="canonical" href={pathOf(idea)} />
      <IdeaHead idea={idea} />
      <StaffPanel idea={idea} />
      <IdeaSide idea={idea} />
      <div className="idea-rest">
        {idea.pilots.length > 0 && (
          <section className="cards">
            <h2>{copy.idea.pilots}</h2>
            {idea.pilots.map((pilot) => (
              <PilotCard key={pilot.id} pilot={pilot} within />
            ))}
          </section>
        )}
        <Credits credits={idea.credits} />
        <Thread number={idea.number} thread={idea.thread} comments={idea.comments} cut={idea.threadCut} />
        {signedIn ? (
          <CommentForm number={idea.number} />
        ) : (
          <Button href={`/sign-in?next=/ideas/${idea.number}/comments`}>{copy.comment.signIn}</Button>
        )}
      </div>
    </div>
  );
}
